# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmDasBeingResetWithScreenshotEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_das_being_reset_event import VmDasBeingResetEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmDasBeingResetWithScreenshotEvent(VmDasBeingResetEvent):
    """Data object type ``VmDasBeingResetWithScreenshotEvent`` (vmodl
    ``vim.event.VmDasBeingResetWithScreenshotEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetWithScreenshotEvent/
    """

    screenshot_file_path: str = attrs.field(
        metadata={"wire": "screenshotFilePath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``screenshotFilePath``. Since 4.0."""
