# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type BatchQueryConnectInfoRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_connect_spec import HostConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BatchQueryConnectInfoRequestType(vmodl.Request):
    """Request type ``BatchQueryConnectInfoRequestType``."""

    host_specs: list[HostConnectSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "hostSpecs", "type": "HostConnectSpec[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostSpecs``. Since 6.7.1."""
