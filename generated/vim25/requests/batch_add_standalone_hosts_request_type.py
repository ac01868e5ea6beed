# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type BatchAddStandaloneHostsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec
    from vim25.data.folder_new_host_spec import FolderNewHostSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BatchAddStandaloneHostsRequestType(vmodl.Request):
    """Request type ``BatchAddStandaloneHostsRequestType``."""

    new_hosts: list[FolderNewHostSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "newHosts", "type": "FolderNewHostSpec[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``newHosts``. Since 6.7.1."""

    comp_res_spec: ComputeResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "compResSpec", "type": "ComputeResourceConfigSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``compResSpec``. Since 6.7.1."""

    add_connected: bool = attrs.field(
        metadata={"wire": "addConnected", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``addConnected``. Since 6.7.1."""
