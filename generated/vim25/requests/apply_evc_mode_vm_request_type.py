# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ApplyEvcModeVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_feature_mask import HostFeatureMask


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyEvcModeVMRequestType(vmodl.Request):
    """Request type ``ApplyEvcModeVMRequestType``."""

    mask: list[HostFeatureMask] | None = attrs.field(
        default=None,
        metadata={"wire": "mask", "type": "HostFeatureMask[]", "since": "6.7", "secret": False},
    )
    """Wire name ``mask``. Since 6.7."""

    complete_masks: bool | None = attrs.field(
        default=None,
        metadata={"wire": "completeMasks", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``completeMasks``. Since 6.7."""
