# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsVmMigratedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_migrated_event import VmMigratedEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsVmMigratedEvent(VmMigratedEvent):
    """Data object type ``DrsVmMigratedEvent`` (vmodl ``vim.event.DrsVmMigratedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmMigratedEvent/
    """
