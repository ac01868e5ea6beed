# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFibreChannelOverEthernetHbaLinkInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFibreChannelOverEthernetHbaLinkInfo(vmodl.DataObject):
    """Data object type ``HostFibreChannelOverEthernetHbaLinkInfo`` (vmodl
    ``vim.host.FibreChannelOverEthernetHba.LinkInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelOverEthernetHbaLinkInfo/
    """

    vnport_mac: str = attrs.field(
        metadata={"wire": "vnportMac", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vnportMac``. Since 5.0."""

    fcf_mac: str = attrs.field(
        metadata={"wire": "fcfMac", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``fcfMac``. Since 5.0."""

    vlan_id: int = attrs.field(
        metadata={"wire": "vlanId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanId``. Since 5.0."""
