# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DvsApplyOperationFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    from vim25.data.dvs_apply_operation_fault_fault_on_object import DvsApplyOperationFaultFaultOnObject


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsApplyOperationFault(DvsFault):
    """Fault type ``DvsApplyOperationFault`` (vmodl ``vim.fault.DvsApplyOperationFault``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFault/
    """

    object_fault: list[DvsApplyOperationFaultFaultOnObject] = attrs.field(
        metadata={"wire": "objectFault", "type": "DvsApplyOperationFaultFaultOnObject[]", "since": "5.1", "secret": False},
    )
    """Wire name ``objectFault``. Since 5.1."""
