# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineNetworkInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.network_summary import NetworkSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineNetworkInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineNetworkInfo`` (vmodl ``vim.vm.NetworkInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNetworkInfo/
    """

    network: NetworkSummary = attrs.field(
        metadata={"wire": "network", "type": "NetworkSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    vswitch: str | None = attrs.field(
        default=None,
        metadata={"wire": "vswitch", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vswitch``. Since 6.5."""
