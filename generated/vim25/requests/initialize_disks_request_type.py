# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type InitializeDisksRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InitializeDisksRequestType(vmodl.Request):
    """Request type ``InitializeDisksRequestType``."""

    mapping: list[VsanHostDiskMapping] = attrs.field(
        metadata={"wire": "mapping", "type": "VsanHostDiskMapping[]", "since": "5.5", "secret": False},
    )
    """Wire name ``mapping``. Since 5.5."""
