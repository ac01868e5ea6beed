# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfDuplicatedElementBoundary."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_element import OvfElement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDuplicatedElementBoundary(OvfElement):
    """Fault type ``OvfDuplicatedElementBoundary`` (vmodl ``vim.fault.OvfDuplicatedElementBoundary``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedElementBoundary/
    """

    boundary: str = attrs.field(
        metadata={"wire": "boundary", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``boundary``. Since 4.0."""
