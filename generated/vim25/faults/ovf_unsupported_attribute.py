# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedAttribute."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_package import OvfUnsupportedPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedAttribute(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedAttribute`` (vmodl ``vim.fault.OvfUnsupportedAttribute``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedAttribute/
    """

    element_name: str = attrs.field(
        metadata={"wire": "elementName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``elementName``. Since 4.0."""

    attribute_name: str = attrs.field(
        metadata={"wire": "attributeName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``attributeName``. Since 4.0."""
