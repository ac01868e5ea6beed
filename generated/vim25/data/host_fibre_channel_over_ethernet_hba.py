# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFibreChannelOverEthernetHba."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_fibre_channel_hba import HostFibreChannelHba

if TYPE_CHECKING:
    from vim25.data.host_fibre_channel_over_ethernet_hba_link_info import HostFibreChannelOverEthernetHbaLinkInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFibreChannelOverEthernetHba(HostFibreChannelHba):
    """Data object type ``HostFibreChannelOverEthernetHba`` (vmodl
    ``vim.host.FibreChannelOverEthernetHba``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelOverEthernetHba/
    """

    underlying_nic: str = attrs.field(
        metadata={"wire": "underlyingNic", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``underlyingNic``. Since 5.0."""

    link_info: HostFibreChannelOverEthernetHbaLinkInfo = attrs.field(
        metadata={"wire": "linkInfo", "type": "HostFibreChannelOverEthernetHbaLinkInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``linkInfo``. Since 5.0."""

    is_software_fcoe: bool = attrs.field(
        metadata={"wire": "isSoftwareFcoe", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``isSoftwareFcoe``. Since 5.0."""

    marked_for_removal: bool | None = attrs.field(
        default=None,
        metadata={"wire": "markedForRemoval", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``markedForRemoval``. Since 5.0."""
