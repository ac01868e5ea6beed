# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSPvlanMapEntry."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSPvlanMapEntry(vmodl.DataObject):
    """Data object type ``VMwareDVSPvlanMapEntry`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanMapEntry/
    """

    primary_vlan_id: int = attrs.field(
        metadata={"wire": "primaryVlanId", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``primaryVlanId``. Since 4.0."""

    secondary_vlan_id: int = attrs.field(
        metadata={"wire": "secondaryVlanId", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``secondaryVlanId``. Since 4.0."""

    pvlan_type: str = attrs.field(
        metadata={"wire": "pvlanType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``pvlanType``. Since 4.0."""
