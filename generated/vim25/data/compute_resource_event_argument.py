# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.entity_event_argument import EntityEventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceEventArgument(EntityEventArgument):
    """Data object type ``ComputeResourceEventArgument`` (vmodl
    ``vim.event.ComputeResourceEventArgument``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceEventArgument/
    """

    compute_resource: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "computeResource", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``computeResource``. Since 2.0. Refers to a ComputeResource."""
