# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSubSpecificationUpdateEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.host_sub_specification import HostSubSpecification


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSubSpecificationUpdateEvent(HostEvent):
    """Data object type ``HostSubSpecificationUpdateEvent`` (vmodl
    ``vim.event.HostSubSpecificationUpdateEvent``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecificationUpdateEvent/
    """

    host_sub_spec: HostSubSpecification = attrs.field(
        metadata={"wire": "hostSubSpec", "type": "HostSubSpecification", "since": "6.5", "secret": False},
    )
    """Wire name ``hostSubSpec``. Since 6.5."""
