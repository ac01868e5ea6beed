# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVnicConnectedToCustomizedDVPortEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.vnic_port_argument import VnicPortArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVnicConnectedToCustomizedDVPortEvent(HostEvent):
    """Data object type ``HostVnicConnectedToCustomizedDVPortEvent`` (vmodl
    ``vim.event.HostVnicConnectedToCustomizedDVPortEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVnicConnectedToCustomizedDVPortEvent/
    """

    vnic: VnicPortArgument = attrs.field(
        metadata={"wire": "vnic", "type": "VnicPortArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``vnic``. Since 4.0."""

    prev_port_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevPortKey", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevPortKey``. Since 6.5."""
