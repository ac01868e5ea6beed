# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedPackage."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_fault import OvfFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedPackage(OvfFault):
    """Fault type ``OvfUnsupportedPackage`` (vmodl ``vim.fault.OvfUnsupportedPackage``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedPackage/
    """

    line_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "lineNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``lineNumber``. Since 4.0."""
