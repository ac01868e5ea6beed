# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSubSpecificationDeleteEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSubSpecificationDeleteEvent(HostEvent):
    """Data object type ``HostSubSpecificationDeleteEvent`` (vmodl
    ``vim.event.HostSubSpecificationDeleteEvent``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationDeleteEvent/
    """

    sub_spec_name: str = attrs.field(
        metadata={"wire": "subSpecName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``subSpecName``. Since 6.5."""
