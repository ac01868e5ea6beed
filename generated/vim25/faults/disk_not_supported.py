# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DiskNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiskNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``DiskNotSupported`` (vmodl ``vim.fault.DiskNotSupported``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DiskNotSupported/
    """

    disk: int = attrs.field(
        metadata={"wire": "disk", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""
