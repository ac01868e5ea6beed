# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmPodConfigForPlacement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_rule_info import ClusterRuleInfo
    from vim25.data.pod_disk_locator import PodDiskLocator
    from vim25.data.storage_drs_vm_config_info import StorageDrsVmConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmPodConfigForPlacement(vmodl.DataObject):
    """Data object type ``VmPodConfigForPlacement`` (vmodl
    ``vim.storageDrs.PodSelectionSpec.VmPodConfig``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmPodConfigForPlacement/
    """

    storage_pod: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "storagePod", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``storagePod``. Since 5.0. Refers to a StoragePod."""

    disk: list[PodDiskLocator] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "PodDiskLocator[]", "since": "5.0", "secret": False},
    )
    """Wire name ``disk``. Since 5.0."""

    vm_config: StorageDrsVmConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vmConfig", "type": "StorageDrsVmConfigInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``vmConfig``. Since 5.0."""

    inter_vm_rule: list[ClusterRuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "interVmRule", "type": "ClusterRuleInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``interVmRule``. Since 5.0."""
