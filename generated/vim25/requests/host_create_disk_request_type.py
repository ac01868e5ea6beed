# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostCreateDiskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vslm_create_spec import VslmCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCreateDiskRequestType(vmodl.Request):
    """Request type ``HostCreateDiskRequestType``."""

    spec: VslmCreateSpec = attrs.field(
        metadata={"wire": "spec", "type": "VslmCreateSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``spec``. Since 6.5."""
