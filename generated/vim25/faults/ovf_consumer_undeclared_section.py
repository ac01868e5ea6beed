# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerUndeclaredSection."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_consumer_callback_fault import OvfConsumerCallbackFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerUndeclaredSection(OvfConsumerCallbackFault):
    """Fault type ``OvfConsumerUndeclaredSection`` (vmodl ``vim.fault.OvfConsumerUndeclaredSection``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerUndeclaredSection/
    """

    qualified_section_type: str = attrs.field(
        metadata={"wire": "qualifiedSectionType", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``qualifiedSectionType``. Since 5.0."""
