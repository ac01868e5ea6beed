# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.ovf_consumer_callback_fault import OvfConsumerCallbackFault

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerFault(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerFault`` (vmodl ``vim.fault.OvfConsumerFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerFault/
    """

    error_key: str = attrs.field(
        metadata={"wire": "errorKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``errorKey``. Since 5.0."""

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``message``. Since 5.0."""

    params: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "params", "type": "KeyValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``params``. Since 5.0."""
