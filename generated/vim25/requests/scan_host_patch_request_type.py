# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ScanHostPatchRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_patch_manager_locator import HostPatchManagerLocator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScanHostPatchRequestType(vmodl.Request):
    """Request type ``ScanHostPatchRequestType``."""

    repository: HostPatchManagerLocator = attrs.field(
        metadata={"wire": "repository", "type": "HostPatchManagerLocator", "since": "2.0", "secret": False},
    )
    """Wire name ``repository``. Since 2.0."""

    update_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "updateID", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``updateID``. Since 2.0."""
