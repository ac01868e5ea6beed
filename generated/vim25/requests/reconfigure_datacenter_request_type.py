# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureDatacenterRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.datacenter_config_spec import DatacenterConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureDatacenterRequestType(vmodl.Request):
    """Request type ``ReconfigureDatacenterRequestType``."""

    spec: DatacenterConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "DatacenterConfigSpec", "since": "5.1", "secret": False},
    )
    """Wire name ``spec``. Since 5.1."""

    modify: bool = attrs.field(
        metadata={"wire": "modify", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``modify``. Since 5.1."""
