# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PromoteDisksRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_disk import VirtualDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PromoteDisksRequestType(vmodl.Request):
    """Request type ``PromoteDisksRequestType``."""

    unlink: bool = attrs.field(
        metadata={"wire": "unlink", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``unlink``. Since 4.0."""

    disks: list[VirtualDisk] | None = attrs.field(
        default=None,
        metadata={"wire": "disks", "type": "VirtualDisk[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disks``. Since 4.0."""
