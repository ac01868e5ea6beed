# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSriovInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_pci_passthru_info import HostPciPassthruInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSriovInfo(HostPciPassthruInfo):
    """Data object type ``HostSriovInfo`` (vmodl ``vim.host.SriovInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovInfo/
    """

    sriov_enabled: bool = attrs.field(
        metadata={"wire": "sriovEnabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``sriovEnabled``. Since 5.5."""

    sriov_capable: bool = attrs.field(
        metadata={"wire": "sriovCapable", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``sriovCapable``. Since 5.5."""

    sriov_active: bool = attrs.field(
        metadata={"wire": "sriovActive", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``sriovActive``. Since 5.5."""

    num_virtual_function_requested: int = attrs.field(
        metadata={"wire": "numVirtualFunctionRequested", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``numVirtualFunctionRequested``. Since 5.5."""

    num_virtual_function: int = attrs.field(
        metadata={"wire": "numVirtualFunction", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``numVirtualFunction``. Since 5.5."""

    max_virtual_function_supported: int = attrs.field(
        metadata={"wire": "maxVirtualFunctionSupported", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``maxVirtualFunctionSupported``. Since 5.5."""
