# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateDVPortgroupRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_portgroup_config_spec import DVPortgroupConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateDVPortgroupRequestType(vmodl.Request):
    """Request type ``CreateDVPortgroupRequestType``."""

    spec: DVPortgroupConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "DVPortgroupConfigSpec", "since": "5.1", "secret": False},
    )
    """Wire name ``spec``. Since 5.1."""
