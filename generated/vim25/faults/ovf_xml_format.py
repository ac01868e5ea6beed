# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfXmlFormat."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_invalid_package import OvfInvalidPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfXmlFormat(OvfInvalidPackage):
    """Fault type ``OvfXmlFormat`` (vmodl ``vim.fault.OvfXmlFormat``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfXmlFormat/
    """

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""
