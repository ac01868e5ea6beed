# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmFaultToleranceTurnedOffEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceTurnedOffEvent(VmEvent):
    """Data object type ``VmFaultToleranceTurnedOffEvent`` (vmodl
    ``vim.event.VmFaultToleranceTurnedOffEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTurnedOffEvent/
    """
