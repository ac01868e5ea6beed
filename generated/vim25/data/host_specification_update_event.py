# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSpecificationUpdateEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.host_specification import HostSpecification


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSpecificationUpdateEvent(HostEvent):
    """Data object type ``HostSpecificationUpdateEvent`` (vmodl
    ``vim.event.HostSpecificationUpdateEvent``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationUpdateEvent/
    """

    host_spec: HostSpecification = attrs.field(
        metadata={"wire": "hostSpec", "type": "HostSpecification", "since": "6.5", "secret": False},
    )
    """Wire name ``hostSpec``. Since 6.5."""
