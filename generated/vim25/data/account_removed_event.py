# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AccountRemovedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountRemovedEvent(HostEvent):
    """Data object type ``AccountRemovedEvent`` (vmodl ``vim.event.AccountRemovedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AccountRemovedEvent/
    """

    account: str = attrs.field(
        metadata={"wire": "account", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``account``. Since 2.0."""

    group: bool = attrs.field(
        metadata={"wire": "group", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""
