# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterAttemptedVmInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterAttemptedVmInfo(vmodl.DataObject):
    """Data object type ``ClusterAttemptedVmInfo`` (vmodl ``vim.cluster.AttemptedVmInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAttemptedVmInfo/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``vm``. Since 2.5. Refers to a VirtualMachine."""

    task: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "task", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``task``. Since 2.5. Refers to a Task."""
