# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerCommunicationError."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_consumer_callback_fault import OvfConsumerCallbackFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerCommunicationError(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerCommunicationError`` (vmodl
    ``vim.fault.OvfConsumerCommunicationError``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCommunicationError/
    """

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""
