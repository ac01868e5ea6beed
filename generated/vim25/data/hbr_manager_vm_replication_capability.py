# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HbrManagerVmReplicationCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HbrManagerVmReplicationCapability(vmodl.DataObject):
    """Data object type ``HbrManagerVmReplicationCapability`` (vmodl
    ``vim.HbrManager.VmReplicationCapability``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerVmReplicationCapability/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine."""

    supported_quiesce_mode: str = attrs.field(
        metadata={"wire": "supportedQuiesceMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``supportedQuiesceMode``. Since 6.0."""

    compression_supported: bool = attrs.field(
        metadata={"wire": "compressionSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``compressionSupported``. Since 6.0."""

    max_supported_source_disk_capacity: int = attrs.field(
        metadata={"wire": "maxSupportedSourceDiskCapacity", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``maxSupportedSourceDiskCapacity``. Since 6.0."""

    min_rpo: int | None = attrs.field(
        default=None,
        metadata={"wire": "minRpo", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``minRpo``. Since 6.0."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.0", "secret": False},
    )
    """Wire name ``fault``. Since 6.0."""
