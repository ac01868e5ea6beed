# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostShortNameInconsistentEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_das_event import HostDasEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostShortNameInconsistentEvent(HostDasEvent):
    """Data object type ``HostShortNameInconsistentEvent`` (vmodl
    ``vim.event.HostShortNameInconsistentEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameInconsistentEvent/
    """

    short_name: str = attrs.field(
        metadata={"wire": "shortName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``shortName``. Since 2.5."""

    short_name2: str = attrs.field(
        metadata={"wire": "shortName2", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``shortName2``. Since 2.5."""
