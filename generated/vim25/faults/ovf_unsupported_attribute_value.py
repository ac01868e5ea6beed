# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedAttributeValue."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_attribute import OvfUnsupportedAttribute


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedAttributeValue(OvfUnsupportedAttribute):
    """Fault type ``OvfUnsupportedAttributeValue`` (vmodl ``vim.fault.OvfUnsupportedAttributeValue``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttributeValue/
    """

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
