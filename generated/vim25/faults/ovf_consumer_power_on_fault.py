# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerPowerOnFault."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_state import InvalidState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerPowerOnFault(InvalidState):
    """Fault type ``OvfConsumerPowerOnFault`` (vmodl ``vim.fault.OvfConsumerPowerOnFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerPowerOnFault/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.0."""

    extension_name: str = attrs.field(
        metadata={"wire": "extensionName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionName``. Since 5.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""
