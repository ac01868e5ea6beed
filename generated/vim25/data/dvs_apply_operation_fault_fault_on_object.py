# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsApplyOperationFaultFaultOnObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsApplyOperationFaultFaultOnObject(vmodl.DataObject):
    """Data object type ``DvsApplyOperationFaultFaultOnObject`` (vmodl
    ``vim.fault.DvsApplyOperationFault.FaultOnObject``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFaultFaultOnObject/
    """

    object_id: str = attrs.field(
        metadata={"wire": "objectId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``objectId``. Since 5.1."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``type``. Since 5.1."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.1", "secret": False},
    )
    """Wire name ``fault``. Since 5.1."""
