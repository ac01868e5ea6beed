# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSevInfoSevState."""

from __future__ import annotations

import vmodl


class HostSevInfoSevState(vmodl.OpenEnum):
    """Enumerated type ``HostSevInfoSevState`` (vmodl ``vim.host.SevInfo.SevState``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSevInfoSevState_enum/
    """

    UNINITIALIZED = "uninitialized"
    INITIALIZED = "initialized"
    WORKING = "working"
