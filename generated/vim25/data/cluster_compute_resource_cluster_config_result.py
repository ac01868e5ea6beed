# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceClusterConfigResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.folder_failed_host_result import FolderFailedHostResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceClusterConfigResult(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceClusterConfigResult`` (vmodl
    ``vim.ClusterComputeResource.ClusterConfigResult``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceClusterConfigResult/
    """

    failed_hosts: list[FolderFailedHostResult] | None = attrs.field(
        default=None,
        metadata={"wire": "failedHosts", "type": "FolderFailedHostResult[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``failedHosts``. Since 6.7.1."""

    configured_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "configuredHosts", "type": "ManagedObjectReference[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``configuredHosts``. Since 6.7.1. Refers to a HostSystem."""
