# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceSecondaryOpResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_power_on_vm_result import ClusterPowerOnVmResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceSecondaryOpResult(vmodl.DataObject):
    """Data object type ``FaultToleranceSecondaryOpResult`` (vmodl
    ``vim.vm.FaultToleranceSecondaryOpResult``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceSecondaryOpResult/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""

    power_on_attempted: bool = attrs.field(
        metadata={"wire": "powerOnAttempted", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``powerOnAttempted``. Since 4.0."""

    power_on_result: ClusterPowerOnVmResult | None = attrs.field(
        default=None,
        metadata={"wire": "powerOnResult", "type": "ClusterPowerOnVmResult", "since": "4.0", "secret": False},
    )
    """Wire name ``powerOnResult``. Since 4.0."""
