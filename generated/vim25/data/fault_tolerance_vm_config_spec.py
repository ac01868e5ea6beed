# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceVMConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fault_tolerance_disk_spec import FaultToleranceDiskSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceVMConfigSpec(vmodl.DataObject):
    """Data object type ``FaultToleranceVMConfigSpec`` (vmodl ``vim.vm.FaultToleranceVMConfigSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceVMConfigSpec/
    """

    vm_config: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmConfig", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vmConfig``. Since 6.0. Refers to a Datastore."""

    disks: list[FaultToleranceDiskSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "disks", "type": "FaultToleranceDiskSpec[]", "since": "6.0", "secret": False},
    )
    """Wire name ``disks``. Since 6.0."""
