# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ManagedObjectNotFound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.runtime_fault import RuntimeFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ManagedObjectNotFound(RuntimeFault):
    """Fault type ``ManagedObjectNotFound`` (vmodl ``vmodl.fault.ManagedObjectNotFound``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedObjectNotFound/
    """

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``obj``. Since 2.0. Refers to a ManagedObject."""
