# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type BatchAddHostsToClusterRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec
    from vim25.data.folder_new_host_spec import FolderNewHostSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BatchAddHostsToClusterRequestType(vmodl.Request):
    """Request type ``BatchAddHostsToClusterRequestType``."""

    cluster: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "cluster", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``cluster``. Since 6.7.1. Refers to a ClusterComputeResource."""

    new_hosts: list[FolderNewHostSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "newHosts", "type": "FolderNewHostSpec[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``newHosts``. Since 6.7.1."""

    existing_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "existingHosts", "type": "ManagedObjectReference[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``existingHosts``. Since 6.7.1. Refers to a HostSystem."""

    comp_res_spec: ComputeResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "compResSpec", "type": "ComputeResourceConfigSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``compResSpec``. Since 6.7.1."""

    desired_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "desiredState", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``desiredState``. Since 6.7.1."""
