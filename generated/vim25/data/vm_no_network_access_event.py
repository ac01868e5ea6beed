# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmNoNetworkAccessEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmNoNetworkAccessEvent(VmEvent):
    """Data object type ``VmNoNetworkAccessEvent`` (vmodl ``vim.event.VmNoNetworkAccessEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmNoNetworkAccessEvent/
    """

    dest_host: HostEventArgument = attrs.field(
        metadata={"wire": "destHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``destHost``. Since 2.0."""
