# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfMissingElementNormalBoundary."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_missing_element import OvfMissingElement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfMissingElementNormalBoundary(OvfMissingElement):
    """Fault type ``OvfMissingElementNormalBoundary`` (vmodl
    ``vim.fault.OvfMissingElementNormalBoundary``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingElementNormalBoundary/
    """

    boundary: str = attrs.field(
        metadata={"wire": "boundary", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``boundary``. Since 4.0."""
