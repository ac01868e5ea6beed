# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterNotAttemptedVmInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterNotAttemptedVmInfo(vmodl.DataObject):
    """Data object type ``ClusterNotAttemptedVmInfo`` (vmodl ``vim.cluster.NotAttemptedVmInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterNotAttemptedVmInfo/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``vm``. Since 2.5. Refers to a VirtualMachine."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "2.5", "secret": False},
    )
    """Wire name ``fault``. Since 2.5."""
