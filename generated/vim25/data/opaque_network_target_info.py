# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OpaqueNetworkTargetInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.opaque_network_summary import OpaqueNetworkSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OpaqueNetworkTargetInfo(VirtualMachineTargetInfo):
    """Data object type ``OpaqueNetworkTargetInfo`` (vmodl ``vim.vm.OpaqueNetworkInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkTargetInfo/
    """

    network: OpaqueNetworkSummary = attrs.field(
        metadata={"wire": "network", "type": "OpaqueNetworkSummary", "since": "5.5", "secret": False},
    )
    """Wire name ``network``. Since 5.5."""

    network_reservation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkReservationSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``networkReservationSupported``. Since 6.0."""
