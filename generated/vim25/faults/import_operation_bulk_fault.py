# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ImportOperationBulkFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    from vim25.data.import_operation_bulk_fault_fault_on_import import ImportOperationBulkFaultFaultOnImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ImportOperationBulkFault(DvsFault):
    """Fault type ``ImportOperationBulkFault`` (vmodl ``vim.fault.ImportOperationBulkFault``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFault/
    """

    import_faults: list[ImportOperationBulkFaultFaultOnImport] = attrs.field(
        metadata={"wire": "importFaults", "type": "ImportOperationBulkFaultFaultOnImport[]", "since": "5.1", "secret": False},
    )
    """Wire name ``importFaults``. Since 5.1."""
