# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSFeatureCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_backup_restore_capability import DVSBackupRestoreCapability
    from vim25.data.dvs_health_check_capability import DVSHealthCheckCapability
    from vim25.data.dvs_network_resource_management_capability import DVSNetworkResourceManagementCapability
    from vim25.data.dvs_rollback_capability import DVSRollbackCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSFeatureCapability(vmodl.DataObject):
    """Data object type ``DVSFeatureCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.FeatureCapability``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFeatureCapability/
    """

    network_resource_management_supported: bool = attrs.field(
        metadata={"wire": "networkResourceManagementSupported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``networkResourceManagementSupported``. Since 4.1."""

    vm_direct_path_gen2_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Supported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Supported``. Since 4.1."""

    nic_teaming_policy: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "nicTeamingPolicy", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``nicTeamingPolicy``. Since 4.1."""

    network_resource_pool_high_share_value: int | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourcePoolHighShareValue", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``networkResourcePoolHighShareValue``. Since 4.1."""

    network_resource_management_capability: DVSNetworkResourceManagementCapability | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourceManagementCapability", "type": "DVSNetworkResourceManagementCapability", "since": "5.0", "secret": False},
    )
    """Wire name ``networkResourceManagementCapability``. Since 5.0."""

    health_check_capability: DVSHealthCheckCapability | None = attrs.field(
        default=None,
        metadata={"wire": "healthCheckCapability", "type": "DVSHealthCheckCapability", "since": "5.1", "secret": False},
    )
    """Wire name ``healthCheckCapability``. Since 5.1."""

    rollback_capability: DVSRollbackCapability | None = attrs.field(
        default=None,
        metadata={"wire": "rollbackCapability", "type": "DVSRollbackCapability", "since": "5.1", "secret": False},
    )
    """Wire name ``rollbackCapability``. Since 5.1."""

    backup_restore_capability: DVSBackupRestoreCapability | None = attrs.field(
        default=None,
        metadata={"wire": "backupRestoreCapability", "type": "DVSBackupRestoreCapability", "since": "5.1", "secret": False},
    )
    """Wire name ``backupRestoreCapability``. Since 5.1."""

    network_filter_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkFilterSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``networkFilterSupported``. Since 5.5."""

    mac_learning_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "macLearningSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``macLearningSupported``. Since 6.7."""
