# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VMotionLinkCapacityLow."""

from __future__ import annotations

import attrs

from vim25.faults.v_motion_interface_issue import VMotionInterfaceIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMotionLinkCapacityLow(VMotionInterfaceIssue):
    """Fault type ``VMotionLinkCapacityLow`` (vmodl ``vim.fault.VMotionLinkCapacityLow``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionLinkCapacityLow/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""
