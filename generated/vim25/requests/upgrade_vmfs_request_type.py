# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpgradeVmfsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpgradeVmfsRequestType(vmodl.Request):
    """Request type ``UpgradeVmfsRequestType``."""

    vmfs_path: str = attrs.field(
        metadata={"wire": "vmfsPath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vmfsPath``. Since 2.0."""
