# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerImportResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.import_operation_bulk_fault_fault_on_import import ImportOperationBulkFaultFaultOnImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerImportResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerImportResult`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.ImportResult``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerImportResult/
    """

    distributed_virtual_switch: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualSwitch", "type": "ManagedObjectReference[]", "since": "5.1", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 5.1. Refers to a DistributedVirtualSwitch."""

    distributed_virtual_portgroup: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualPortgroup", "type": "ManagedObjectReference[]", "since": "5.1", "secret": False},
    )
    """Wire name ``distributedVirtualPortgroup``. Since 5.1. Refers to a DistributedVirtualPortgroup."""

    import_fault: list[ImportOperationBulkFaultFaultOnImport] | None = attrs.field(
        default=None,
        metadata={"wire": "importFault", "type": "ImportOperationBulkFaultFaultOnImport[]", "since": "5.1", "secret": False},
    )
    """Wire name ``importFault``. Since 5.1."""
