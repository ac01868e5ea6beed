# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmBeingDeployedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmBeingDeployedEvent(VmEvent):
    """Data object type ``VmBeingDeployedEvent`` (vmodl ``vim.event.VmBeingDeployedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingDeployedEvent/
    """

    src_template: VmEventArgument = attrs.field(
        metadata={"wire": "srcTemplate", "type": "VmEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``srcTemplate``. Since 2.0."""
