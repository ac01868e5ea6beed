# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSPvlanConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_pvlan_map_entry import VMwareDVSPvlanMapEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSPvlanConfigSpec(vmodl.DataObject):
    """Data object type ``VMwareDVSPvlanConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanConfigSpec/
    """

    pvlan_entry: VMwareDVSPvlanMapEntry = attrs.field(
        metadata={"wire": "pvlanEntry", "type": "VMwareDVSPvlanMapEntry", "since": "4.0", "secret": False},
    )
    """Wire name ``pvlanEntry``. Since 4.0."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operation``. Since 4.0."""
