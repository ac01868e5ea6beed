# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.entity_event_argument import EntityEventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmEventArgument(EntityEventArgument):
    """Data object type ``VmEventArgument`` (vmodl ``vim.event.VmEventArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmEventArgument/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""
