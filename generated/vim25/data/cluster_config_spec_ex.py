# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterConfigSpecEx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec

if TYPE_CHECKING:
    from vim25.data.cluster_crypto_config_info import ClusterCryptoConfigInfo
    from vim25.data.cluster_das_config_info import ClusterDasConfigInfo
    from vim25.data.cluster_das_vm_config_spec import ClusterDasVmConfigSpec
    from vim25.data.cluster_dpm_config_info import ClusterDpmConfigInfo
    from vim25.data.cluster_dpm_host_config_spec import ClusterDpmHostConfigSpec
    from vim25.data.cluster_drs_config_info import ClusterDrsConfigInfo
    from vim25.data.cluster_drs_vm_config_spec import ClusterDrsVmConfigSpec
    from vim25.data.cluster_group_spec import ClusterGroupSpec
    from vim25.data.cluster_infra_update_ha_config_info import ClusterInfraUpdateHaConfigInfo
    from vim25.data.cluster_orchestration_info import ClusterOrchestrationInfo
    from vim25.data.cluster_proactive_drs_config_info import ClusterProactiveDrsConfigInfo
    from vim25.data.cluster_rule_spec import ClusterRuleSpec
    from vim25.data.cluster_system_vms_config_spec import ClusterSystemVMsConfigSpec
    from vim25.data.cluster_vm_orchestration_spec import ClusterVmOrchestrationSpec
    from vim25.data.vsan_cluster_config_info import VsanClusterConfigInfo
    from vim25.data.vsan_host_config_info import VsanHostConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterConfigSpecEx(ComputeResourceConfigSpec):
    """Data object type ``ClusterConfigSpecEx`` (vmodl ``vim.cluster.ConfigSpecEx``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigSpecEx/
    """

    system_vms_config: ClusterSystemVMsConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "systemVMsConfig", "type": "ClusterSystemVMsConfigSpec", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``systemVMsConfig``. Since 7.0.3.0."""

    das_config: ClusterDasConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dasConfig", "type": "ClusterDasConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``dasConfig``. Since 2.5."""

    das_vm_config_spec: list[ClusterDasVmConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "dasVmConfigSpec", "type": "ClusterDasVmConfigSpec[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dasVmConfigSpec``. Since 2.5."""

    drs_config: ClusterDrsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "drsConfig", "type": "ClusterDrsConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``drsConfig``. Since 2.5."""

    drs_vm_config_spec: list[ClusterDrsVmConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "drsVmConfigSpec", "type": "ClusterDrsVmConfigSpec[]", "since": "2.5", "secret": False},
    )
    """Wire name ``drsVmConfigSpec``. Since 2.5."""

    rules_spec: list[ClusterRuleSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "rulesSpec", "type": "ClusterRuleSpec[]", "since": "2.5", "secret": False},
    )
    """Wire name ``rulesSpec``. Since 2.5."""

    orchestration: ClusterOrchestrationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "orchestration", "type": "ClusterOrchestrationInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``orchestration``. Since 6.5."""

    vm_orchestration_spec: list[ClusterVmOrchestrationSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "vmOrchestrationSpec", "type": "ClusterVmOrchestrationSpec[]", "since": "6.5", "secret": False},
    )
    """Wire name ``vmOrchestrationSpec``. Since 6.5."""

    dpm_config: ClusterDpmConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dpmConfig", "type": "ClusterDpmConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``dpmConfig``. Since 2.5."""

    dpm_host_config_spec: list[ClusterDpmHostConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "dpmHostConfigSpec", "type": "ClusterDpmHostConfigSpec[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dpmHostConfigSpec``. Since 2.5."""

    vsan_config: VsanClusterConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vsanConfig", "type": "VsanClusterConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanConfig``. Since 5.5."""

    vsan_host_config_spec: list[VsanHostConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vsanHostConfigSpec", "type": "VsanHostConfigInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanHostConfigSpec``. Since 5.5."""

    group_spec: list[ClusterGroupSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "groupSpec", "type": "ClusterGroupSpec[]", "since": "4.1", "secret": False},
    )
    """Wire name ``groupSpec``. Since 4.1."""

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

    in_hci_workflow: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inHciWorkflow", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``inHciWorkflow``. Since 6.7.1."""

    crypto_config: ClusterCryptoConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoConfig", "type": "ClusterCryptoConfigInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cryptoConfig``. Since 7.0.0.0."""
