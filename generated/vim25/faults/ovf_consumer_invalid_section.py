# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerInvalidSection."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_consumer_callback_fault import OvfConsumerCallbackFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerInvalidSection(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerInvalidSection`` (vmodl ``vim.fault.OvfConsumerInvalidSection``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerInvalidSection/
    """

    line_number: int = attrs.field(
        metadata={"wire": "lineNumber", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``lineNumber``. Since 5.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""
