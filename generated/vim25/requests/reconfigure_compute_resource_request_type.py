# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureComputeResourceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureComputeResourceRequestType(vmodl.Request):
    """Request type ``ReconfigureComputeResourceRequestType``."""

    spec: ComputeResourceConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "ComputeResourceConfigSpec", "since": "2.5", "secret": False},
    )
    """Wire name ``spec``. Since 2.5."""

    modify: bool = attrs.field(
        metadata={"wire": "modify", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``modify``. Since 2.5."""
