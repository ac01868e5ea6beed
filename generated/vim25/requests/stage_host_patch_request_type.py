# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type StageHostPatchRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_patch_manager_patch_manager_operation_spec import HostPatchManagerPatchManagerOperationSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StageHostPatchRequestType(vmodl.Request):
    """Request type ``StageHostPatchRequestType``."""

    meta_urls: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "metaUrls", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``metaUrls``. Since 4.0."""

    bundle_urls: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "bundleUrls", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``bundleUrls``. Since 4.0."""

    vib_urls: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vibUrls", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vibUrls``. Since 4.0."""

    spec: HostPatchManagerPatchManagerOperationSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostPatchManagerPatchManagerOperationSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
