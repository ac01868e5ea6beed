# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vcha``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ClusterNetworkConfigSpec": (
        "ClusterNetworkConfigSpec", None, "vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec", "6.5", "",
        ("network_port_group", "networkPortGroup", "ManagedObjectReference", "6.5", False, "Network"),
        ("ip_settings", "ipSettings", "CustomizationIPSettings", "6.5"),
    ),
    "FailoverNodeInfo": (
        "FailoverNodeInfo", None, "vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo", "6.5", "",
        ("cluster_ip_settings", "clusterIpSettings", "CustomizationIPSettings", "6.5"),
        ("failover_ip", "failoverIp", "CustomizationIPSettings?", "6.5"),
        ("bios_uuid", "biosUuid", "string?", "6.5"),
    ),
    "NodeDeploymentSpec": (
        "NodeDeploymentSpec", None, "vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec", "6.5", "",
        ("esx_host", "esxHost", "ManagedObjectReference?", "6.5", False, "HostSystem"),
        ("datastore", "datastore", "ManagedObjectReference?", "6.5", False, "Datastore"),
        ("public_network_port_group", "publicNetworkPortGroup", "ManagedObjectReference?", "6.5", False, "Network"),
        ("cluster_network_port_group", "clusterNetworkPortGroup", "ManagedObjectReference?", "6.5", False, "Network"),
        ("folder", "folder", "ManagedObjectReference", "6.5", False, "Folder"),
        ("resource_pool", "resourcePool", "ManagedObjectReference?", "6.5", False, "ResourcePool"),
        ("management_vc", "managementVc", "ServiceLocator?", "6.5"),
        ("node_name", "nodeName", "string", "6.5"),
        ("ip_settings", "ipSettings", "CustomizationIPSettings", "6.5"),
    ),
    "NodeNetworkSpec": (
        "NodeNetworkSpec", None, "vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec", "6.5", "",
        ("ip_settings", "ipSettings", "CustomizationIPSettings", "6.5"),
    ),
    "PassiveNodeDeploymentSpec": (
        "PassiveNodeDeploymentSpec", "NodeDeploymentSpec", "vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec", "6.5", "",
        ("failover_ip_settings", "failoverIpSettings", "CustomizationIPSettings?", "6.5"),
    ),
    "PassiveNodeNetworkSpec": (
        "PassiveNodeNetworkSpec", "NodeNetworkSpec", "vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec", "6.5", "",
        ("failover_ip_settings", "failoverIpSettings", "CustomizationIPSettings?", "6.5"),
    ),
    "SourceNodeSpec": (
        "SourceNodeSpec", None, "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec", "6.5", "",
        ("management_vc", "managementVc", "ServiceLocator", "6.5"),
        ("active_vc", "activeVc", "ManagedObjectReference", "6.5", False, "VirtualMachine"),
    ),
    "VchaClusterConfigInfo": (
        "VchaClusterConfigInfo", None, "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo", "6.5", "",
        ("failover_node_info1", "failoverNodeInfo1", "FailoverNodeInfo?", "6.5"),
        ("failover_node_info2", "failoverNodeInfo2", "FailoverNodeInfo?", "6.5"),
        ("witness_node_info", "witnessNodeInfo", "WitnessNodeInfo?", "6.5"),
        ("state", "state", "string", "6.5"),
    ),
    "VchaClusterConfigSpec": (
        "VchaClusterConfigSpec", None, "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec", "6.5", "",
        ("passive_ip", "passiveIp", "string", "6.5"),
        ("witness_ip", "witnessIp", "string", "6.5"),
    ),
    "VchaClusterDeploymentSpec": (
        "VchaClusterDeploymentSpec", None, "vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec", "6.5", "",
        ("passive_deployment_spec", "passiveDeploymentSpec", "PassiveNodeDeploymentSpec", "6.5"),
        ("witness_deployment_spec", "witnessDeploymentSpec", "NodeDeploymentSpec", "6.5"),
        ("active_vc_spec", "activeVcSpec", "SourceNodeSpec", "6.5"),
        ("active_vc_network_config", "activeVcNetworkConfig", "ClusterNetworkConfigSpec?", "6.5"),
    ),
    "VchaClusterHealth": (
        "VchaClusterHealth", None, "vim.vcha.FailoverClusterManager.VchaClusterHealth", "6.5", "",
        ("runtime_info", "runtimeInfo", "VchaClusterRuntimeInfo", "6.5"),
        ("health_messages", "healthMessages", "LocalizableMessage[]?", "6.5"),
        ("additional_information", "additionalInformation", "LocalizableMessage[]?", "6.5"),
    ),
    "VchaClusterNetworkSpec": (
        "VchaClusterNetworkSpec", None, "vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec", "6.5", "",
        ("witness_network_spec", "witnessNetworkSpec", "NodeNetworkSpec", "6.5"),
        ("passive_network_spec", "passiveNetworkSpec", "PassiveNodeNetworkSpec", "6.5"),
    ),
    "VchaClusterRuntimeInfo": (
        "VchaClusterRuntimeInfo", None, "vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo", "6.5", "",
        ("cluster_state", "clusterState", "string", "6.5"),
        ("node_info", "nodeInfo", "VchaNodeRuntimeInfo[]?", "6.5"),
        ("cluster_mode", "clusterMode", "string", "6.5"),
    ),
    "VchaNodeRuntimeInfo": (
        "VchaNodeRuntimeInfo", None, "vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo", "6.5", "",
        ("node_state", "nodeState", "string", "6.5"),
        ("node_role", "nodeRole", "string", "6.5"),
        ("node_ip", "nodeIp", "string", "6.5"),
    ),
    "WitnessNodeInfo": (
        "WitnessNodeInfo", None, "vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo", "6.5", "",
        ("ip_settings", "ipSettings", "CustomizationIPSettings", "6.5"),
        ("bios_uuid", "biosUuid", "string?", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
