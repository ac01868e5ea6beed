# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineAffinityInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineAffinityInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineAffinityInfo`` (vmodl ``vim.vm.AffinityInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineAffinityInfo/
    """

    affinity_set: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "affinitySet", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``affinitySet``. Since 2.0."""
