# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfInvalidValue."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_attribute import OvfAttribute


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfInvalidValue(OvfAttribute):
    """Fault type ``OvfInvalidValue`` (vmodl ``vim.fault.OvfInvalidValue``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValue/
    """

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
