# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmFailedRelayoutOnVmfs2DatastoreEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFailedRelayoutOnVmfs2DatastoreEvent(VmEvent):
    """Data object type ``VmFailedRelayoutOnVmfs2DatastoreEvent`` (vmodl
    ``vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedRelayoutOnVmfs2DatastoreEvent/
    """
