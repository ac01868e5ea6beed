# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmUuidChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmUuidChangedEvent(VmEvent):
    """Data object type ``VmUuidChangedEvent`` (vmodl ``vim.event.VmUuidChangedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidChangedEvent/
    """

    old_uuid: str = attrs.field(
        metadata={"wire": "oldUuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``oldUuid``. Since 2.0."""

    new_uuid: str = attrs.field(
        metadata={"wire": "newUuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newUuid``. Since 2.0."""
