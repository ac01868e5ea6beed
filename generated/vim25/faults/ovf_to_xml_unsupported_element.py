# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfToXmlUnsupportedElement."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_system_fault import OvfSystemFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfToXmlUnsupportedElement(OvfSystemFault):
    """Fault type ``OvfToXmlUnsupportedElement`` (vmodl ``vim.fault.OvfToXmlUnsupportedElement``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfToXmlUnsupportedElement/
    """

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""
