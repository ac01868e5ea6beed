# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DvsOperationBulkFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    from vim25.data.dvs_operation_bulk_fault_fault_on_host import DvsOperationBulkFaultFaultOnHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsOperationBulkFault(DvsFault):
    """Fault type ``DvsOperationBulkFault`` (vmodl ``vim.fault.DvsOperationBulkFault``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOperationBulkFault/
    """

    host_fault: list[DvsOperationBulkFaultFaultOnHost] = attrs.field(
        metadata={"wire": "hostFault", "type": "DvsOperationBulkFaultFaultOnHost[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostFault``. Since 4.0."""
