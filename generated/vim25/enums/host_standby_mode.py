# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostStandbyMode."""

from __future__ import annotations

import vmodl


class HostStandbyMode(vmodl.OpenEnum):
    """Enumerated type ``HostStandbyMode`` (vmodl ``vim.HostSystem.StandbyMode``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostStandbyMode_enum/
    """

    ENTERING = "entering"
    EXITING = "exiting"
    IN = "in"
    NONE = "none"
