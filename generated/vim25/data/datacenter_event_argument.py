# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatacenterEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.entity_event_argument import EntityEventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterEventArgument(EntityEventArgument):
    """Data object type ``DatacenterEventArgument`` (vmodl ``vim.event.DatacenterEventArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterEventArgument/
    """

    datacenter: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 2.0. Refers to a Datacenter."""
