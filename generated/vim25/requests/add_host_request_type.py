# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddHostRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_connect_spec import HostConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddHostRequestType(vmodl.Request):
    """Request type ``AddHostRequestType``."""

    spec: HostConnectSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostConnectSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    as_connected: bool = attrs.field(
        metadata={"wire": "asConnected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``asConnected``. Since 2.0."""

    resource_pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePool", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``resourcePool``. Since 2.0. Refers to a ResourcePool. Privilege
    Resource.AssignVMToPool.
    """

    license: str | None = attrs.field(
        default=None,
        metadata={"wire": "license", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``license``. Since 4.0."""
