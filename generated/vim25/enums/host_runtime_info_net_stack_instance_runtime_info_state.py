# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostRuntimeInfoNetStackInstanceRuntimeInfoState."""

from __future__ import annotations

import vmodl


class HostRuntimeInfoNetStackInstanceRuntimeInfoState(vmodl.OpenEnum):
    """Enumerated type ``HostRuntimeInfoNetStackInstanceRuntimeInfoState`` (vmodl
    ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetStackInstanceRuntimeInfoState_enum/
    """

    INACTIVE = "inactive"
    ACTIVE = "active"
    DEACTIVATING = "deactivating"
    ACTIVATING = "activating"
