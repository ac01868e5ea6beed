# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateSoftwareInternetScsiEnabledRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateSoftwareInternetScsiEnabledRequestType(vmodl.Request):
    """Request type ``UpdateSoftwareInternetScsiEnabledRequestType``."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""
