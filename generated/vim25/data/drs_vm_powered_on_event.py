# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsVmPoweredOnEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_powered_on_event import VmPoweredOnEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsVmPoweredOnEvent(VmPoweredOnEvent):
    """Data object type ``DrsVmPoweredOnEvent`` (vmodl ``vim.event.DrsVmPoweredOnEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsVmPoweredOnEvent/
    """
