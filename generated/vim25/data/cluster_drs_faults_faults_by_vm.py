# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsFaultsFaultsByVm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsFaultsFaultsByVm(vmodl.DataObject):
    """Data object type ``ClusterDrsFaultsFaultsByVm`` (vmodl ``vim.cluster.DrsFaults.FaultsByVm``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaultsFaultsByVm/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""

    fault: list[MethodFault] = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``fault``. Since 4.0."""
