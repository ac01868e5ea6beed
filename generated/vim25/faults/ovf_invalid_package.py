# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfInvalidPackage."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_fault import OvfFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfInvalidPackage(OvfFault):
    """Fault type ``OvfInvalidPackage`` (vmodl ``vim.fault.OvfInvalidPackage``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidPackage/
    """

    line_number: int = attrs.field(
        metadata={"wire": "lineNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``lineNumber``. Since 4.0."""
