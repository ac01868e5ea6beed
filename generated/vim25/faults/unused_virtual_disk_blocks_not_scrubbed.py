# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UnusedVirtualDiskBlocksNotScrubbed."""

from __future__ import annotations

import attrs

from vim25.faults.device_backing_not_supported import DeviceBackingNotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnusedVirtualDiskBlocksNotScrubbed(DeviceBackingNotSupported):
    """Fault type ``UnusedVirtualDiskBlocksNotScrubbed`` (vmodl
    ``vim.fault.UnusedVirtualDiskBlocksNotScrubbed``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UnusedVirtualDiskBlocksNotScrubbed/
    """
