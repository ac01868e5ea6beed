# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureDVPortRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_config_spec import DVPortConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureDVPortRequestType(vmodl.Request):
    """Request type ``ReconfigureDVPortRequestType``."""

    port: list[DVPortConfigSpec] = attrs.field(
        metadata={"wire": "port", "type": "DVPortConfigSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``port``. Since 4.0."""
