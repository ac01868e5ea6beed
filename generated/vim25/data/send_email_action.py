# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SendEmailAction."""

from __future__ import annotations

import attrs

from vim25.data.action import Action


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SendEmailAction(Action):
    """Data object type ``SendEmailAction`` (vmodl ``vim.action.SendEmailAction``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SendEmailAction/
    """

    to_list: str = attrs.field(
        metadata={"wire": "toList", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``toList``. Since 2.0."""

    cc_list: str = attrs.field(
        metadata={"wire": "ccList", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ccList``. Since 2.0."""

    subject: str = attrs.field(
        metadata={"wire": "subject", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``subject``. Since 2.0."""

    body: str = attrs.field(
        metadata={"wire": "body", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``body``. Since 2.0."""
