# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfAttribute."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_invalid_package import OvfInvalidPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfAttribute(OvfInvalidPackage):
    """Fault type ``OvfAttribute`` (vmodl ``vim.fault.OvfAttribute``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfAttribute/
    """

    element_name: str = attrs.field(
        metadata={"wire": "elementName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``elementName``. Since 4.0."""

    attribute_name: str = attrs.field(
        metadata={"wire": "attributeName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``attributeName``. Since 4.0."""
