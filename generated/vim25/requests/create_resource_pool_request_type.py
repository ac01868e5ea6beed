# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateResourcePoolRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateResourcePoolRequestType(vmodl.Request):
    """Request type ``CreateResourcePoolRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    spec: ResourceConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "ResourceConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
