# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSriovEthernetCard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_ethernet_card import VirtualEthernetCard

if TYPE_CHECKING:
    from vim25.data.virtual_pci_passthrough_dvx_backing_info import VirtualPCIPassthroughDvxBackingInfo
    from vim25.data.virtual_sriov_ethernet_card_sriov_backing_info import VirtualSriovEthernetCardSriovBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSriovEthernetCard(VirtualEthernetCard):
    """Data object type ``VirtualSriovEthernetCard`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCard``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCard/
    """

    allow_guest_os_mtu_change: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowGuestOSMtuChange", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``allowGuestOSMtuChange``. Since 5.5."""

    sriov_backing: VirtualSriovEthernetCardSriovBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sriovBacking", "type": "VirtualSriovEthernetCardSriovBackingInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``sriovBacking``. Since 5.5."""

    dvx_backing_info: VirtualPCIPassthroughDvxBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dvxBackingInfo", "type": "VirtualPCIPassthroughDvxBackingInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dvxBackingInfo``. Since 8.0.0.1."""
