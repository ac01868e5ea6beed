# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmInstanceUuidAssignedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmInstanceUuidAssignedEvent(VmEvent):
    """Data object type ``VmInstanceUuidAssignedEvent`` (vmodl
    ``vim.event.VmInstanceUuidAssignedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidAssignedEvent/
    """

    instance_uuid: str = attrs.field(
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""
