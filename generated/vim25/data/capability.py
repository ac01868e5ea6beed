# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Capability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.evc_mode import EVCMode
    from vim25.data.feature_evc_mode import FeatureEVCMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Capability(vmodl.DataObject):
    """Data object type ``Capability`` (vmodl ``vim.Capability``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Capability/
    """

    provisioning_supported: bool = attrs.field(
        metadata={"wire": "provisioningSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``provisioningSupported``. Since 2.0."""

    multi_host_supported: bool = attrs.field(
        metadata={"wire": "multiHostSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``multiHostSupported``. Since 2.0."""

    user_shell_access_supported: bool = attrs.field(
        metadata={"wire": "userShellAccessSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``userShellAccessSupported``. Since 2.5."""

    supported_evc_mode: list[EVCMode] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedEVCMode", "type": "EVCMode[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedEVCMode``. Since 4.0."""

    supported_evc_graphics_mode: list[FeatureEVCMode] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedEVCGraphicsMode", "type": "FeatureEVCMode[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``supportedEVCGraphicsMode``. Since 7.0.1.0."""

    network_backup_and_restore_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkBackupAndRestoreSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``networkBackupAndRestoreSupported``. Since 5.1."""

    ft_drs_without_evc_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ftDrsWithoutEvcSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``ftDrsWithoutEvcSupported``. Since 6.7."""

    hci_workflow_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hciWorkflowSupported", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hciWorkflowSupported``. Since 6.7.1."""

    compute_policy_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "computePolicyVersion", "type": "int", "since": "6.8.7", "secret": False},
    )
    """Wire name ``computePolicyVersion``. Since 6.8.7."""

    cluster_placement_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clusterPlacementSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``clusterPlacementSupported``. Since 7.0.0.0."""

    lifecycle_management_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "lifecycleManagementSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``lifecycleManagementSupported``. Since 7.0.0.0."""

    host_seeding_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hostSeedingSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``hostSeedingSupported``. Since 7.0.2.0."""

    scalable_shares_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "scalableSharesSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``scalableSharesSupported``. Since 7.0.0.0."""

    hadcs_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hadcsSupported", "type": "boolean", "since": "7.0.1.1", "secret": False},
    )
    """Wire name ``hadcsSupported``. Since 7.0.1.1."""

    config_mgmt_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "configMgmtSupported", "type": "boolean", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``configMgmtSupported``. Since 7.0.3.1."""
