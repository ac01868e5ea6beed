# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSriovConfig."""

from __future__ import annotations

import attrs

from vim25.data.host_pci_passthru_config import HostPciPassthruConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSriovConfig(HostPciPassthruConfig):
    """Data object type ``HostSriovConfig`` (vmodl ``vim.host.SriovConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovConfig/
    """

    sriov_enabled: bool = attrs.field(
        metadata={"wire": "sriovEnabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``sriovEnabled``. Since 5.5."""

    num_virtual_function: int = attrs.field(
        metadata={"wire": "numVirtualFunction", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``numVirtualFunction``. Since 5.5."""
