# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdatePortGroupRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_port_group_spec import HostPortGroupSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdatePortGroupRequestType(vmodl.Request):
    """Request type ``UpdatePortGroupRequestType``."""

    pg_name: str = attrs.field(
        metadata={"wire": "pgName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``pgName``. Since 2.0."""

    portgrp: HostPortGroupSpec = attrs.field(
        metadata={"wire": "portgrp", "type": "HostPortGroupSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``portgrp``. Since 2.0."""
