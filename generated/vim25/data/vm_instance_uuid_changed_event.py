# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmInstanceUuidChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmInstanceUuidChangedEvent(VmEvent):
    """Data object type ``VmInstanceUuidChangedEvent`` (vmodl
    ``vim.event.VmInstanceUuidChangedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidChangedEvent/
    """

    old_instance_uuid: str = attrs.field(
        metadata={"wire": "oldInstanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``oldInstanceUuid``. Since 4.0."""

    new_instance_uuid: str = attrs.field(
        metadata={"wire": "newInstanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``newInstanceUuid``. Since 4.0."""
