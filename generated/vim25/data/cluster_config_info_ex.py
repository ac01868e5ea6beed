# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterConfigInfoEx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.compute_resource_config_info import ComputeResourceConfigInfo

if TYPE_CHECKING:
    from vim25.data.cluster_crypto_config_info import ClusterCryptoConfigInfo
    from vim25.data.cluster_das_config_info import ClusterDasConfigInfo
    from vim25.data.cluster_das_vm_config_info import ClusterDasVmConfigInfo
    from vim25.data.cluster_dpm_config_info import ClusterDpmConfigInfo
    from vim25.data.cluster_dpm_host_config_info import ClusterDpmHostConfigInfo
    from vim25.data.cluster_drs_config_info import ClusterDrsConfigInfo
    from vim25.data.cluster_drs_vm_config_info import ClusterDrsVmConfigInfo
    from vim25.data.cluster_group_info import ClusterGroupInfo
    from vim25.data.cluster_infra_update_ha_config_info import ClusterInfraUpdateHaConfigInfo
    from vim25.data.cluster_orchestration_info import ClusterOrchestrationInfo
    from vim25.data.cluster_proactive_drs_config_info import ClusterProactiveDrsConfigInfo
    from vim25.data.cluster_rule_info import ClusterRuleInfo
    from vim25.data.cluster_system_vms_config_info import ClusterSystemVMsConfigInfo
    from vim25.data.cluster_vm_orchestration_info import ClusterVmOrchestrationInfo
    from vim25.data.vsan_cluster_config_info import VsanClusterConfigInfo
    from vim25.data.vsan_host_config_info import VsanHostConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterConfigInfoEx(ComputeResourceConfigInfo):
    """Data object type ``ClusterConfigInfoEx`` (vmodl ``vim.cluster.ConfigInfoEx``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigInfoEx/
    """

    system_vms_config: ClusterSystemVMsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "systemVMsConfig", "type": "ClusterSystemVMsConfigInfo", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``systemVMsConfig``. Since 7.0.3.0."""

    das_config: ClusterDasConfigInfo = attrs.field(
        metadata={"wire": "dasConfig", "type": "ClusterDasConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``dasConfig``. Since 2.5."""

    das_vm_config: list[ClusterDasVmConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dasVmConfig", "type": "ClusterDasVmConfigInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dasVmConfig``. Since 2.5."""

    drs_config: ClusterDrsConfigInfo = attrs.field(
        metadata={"wire": "drsConfig", "type": "ClusterDrsConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``drsConfig``. Since 2.5."""

    drs_vm_config: list[ClusterDrsVmConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "drsVmConfig", "type": "ClusterDrsVmConfigInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``drsVmConfig``. Since 2.5."""

    rule: list[ClusterRuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "rule", "type": "ClusterRuleInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``rule``. Since 2.5."""

    orchestration: ClusterOrchestrationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "orchestration", "type": "ClusterOrchestrationInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``orchestration``. Since 6.5."""

    vm_orchestration: list[ClusterVmOrchestrationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vmOrchestration", "type": "ClusterVmOrchestrationInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``vmOrchestration``. Since 6.5."""

    dpm_config_info: ClusterDpmConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dpmConfigInfo", "type": "ClusterDpmConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``dpmConfigInfo``. Since 2.5."""

    dpm_host_config: list[ClusterDpmHostConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dpmHostConfig", "type": "ClusterDpmHostConfigInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dpmHostConfig``. Since 2.5."""

    vsan_config_info: VsanClusterConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vsanConfigInfo", "type": "VsanClusterConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanConfigInfo``. Since 5.5."""

    vsan_host_config: list[VsanHostConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vsanHostConfig", "type": "VsanHostConfigInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanHostConfig``. Since 5.5."""

    group: list[ClusterGroupInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "group", "type": "ClusterGroupInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``group``. Since 4.1."""

    infra_update_ha_config: ClusterInfraUpdateHaConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "infraUpdateHaConfig", "type": "ClusterInfraUpdateHaConfigInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``infraUpdateHaConfig``. Since 6.5."""

    proactive_drs_config: ClusterProactiveDrsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "proactiveDrsConfig", "type": "ClusterProactiveDrsConfigInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``proactiveDrsConfig``. Since 6.5."""

    crypto_config: ClusterCryptoConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoConfig", "type": "ClusterCryptoConfigInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cryptoConfig``. Since 7.0.0.0."""
