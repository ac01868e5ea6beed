# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedSection."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_element import OvfUnsupportedElement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedSection(OvfUnsupportedElement):
    """Fault type ``OvfUnsupportedSection`` (vmodl ``vim.fault.OvfUnsupportedSection``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSection/
    """

    info: str = attrs.field(
        metadata={"wire": "info", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``info``. Since 4.0."""
