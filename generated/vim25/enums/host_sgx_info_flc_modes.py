# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSgxInfoFlcModes."""

from __future__ import annotations

import vmodl


class HostSgxInfoFlcModes(vmodl.OpenEnum):
    """Enumerated type ``HostSgxInfoFlcModes`` (vmodl ``vim.host.SgxInfo.FlcModes``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfoFlcModes_enum/
    """

    OFF = "off"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
