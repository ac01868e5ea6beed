# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceVcsSlots."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceVcsSlots(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceVcsSlots`` (vmodl
    ``vim.ClusterComputeResource.VcsSlots``).

    Since 7.0.1.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVcsSlots/
    """

    system_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemId", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``systemId``. Since 7.0.3.0."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "7.0.1.1", "secret": False},
    )
    """Wire name ``host``. Since 7.0.1.1. Refers to a HostSystem."""

    datastore: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``datastore``. Since 7.0.3.0. Refers to a Datastore."""

    total_slots: int = attrs.field(
        metadata={"wire": "totalSlots", "type": "int", "since": "7.0.1.1", "secret": False},
    )
    """Wire name ``totalSlots``. Since 7.0.1.1."""
