# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ImportOperationBulkFaultFaultOnImport."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ImportOperationBulkFaultFaultOnImport(vmodl.DataObject):
    """Data object type ``ImportOperationBulkFaultFaultOnImport`` (vmodl
    ``vim.fault.ImportOperationBulkFault.FaultOnImport``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFaultFaultOnImport/
    """

    entity_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "entityType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityType``. Since 5.1."""

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``key``. Since 5.1."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.1", "secret": False},
    )
    """Wire name ``fault``. Since 5.1."""
