# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddStandaloneHostRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec
    from vim25.data.host_connect_spec import HostConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddStandaloneHostRequestType(vmodl.Request):
    """Request type ``AddStandaloneHostRequestType``."""

    spec: HostConnectSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostConnectSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    comp_res_spec: ComputeResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "compResSpec", "type": "ComputeResourceConfigSpec", "since": "2.5", "secret": False},
    )
    """Wire name ``compResSpec``. Since 2.5."""

    add_connected: bool = attrs.field(
        metadata={"wire": "addConnected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``addConnected``. Since 2.0."""

    license: str | None = attrs.field(
        default=None,
        metadata={"wire": "license", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``license``. Since 4.0."""
