# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AccountCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.host_account_spec import HostAccountSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountCreatedEvent(HostEvent):
    """Data object type ``AccountCreatedEvent`` (vmodl ``vim.event.AccountCreatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AccountCreatedEvent/
    """

    spec: HostAccountSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostAccountSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    group: bool = attrs.field(
        metadata={"wire": "group", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""
