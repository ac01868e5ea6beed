# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vcha``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "FailoverClusterConfigurator": (
        None, "vim.vcha.FailoverClusterConfigurator", "6.5", "",
        {
            "configure_vcha_task": {"name": "configureVcha_Task", "request": "ConfigureVchaRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "configure", "privilege": "Global.VCServer", "parameters": (
                ("config_spec", "configSpec", "VchaClusterConfigSpec", "6.5"),
            )},
            "create_passive_node_task": {"name": "createPassiveNode_Task", "request": "CreatePassiveNodeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "createPassiveNode", "privilege": "Global.VCServer", "parameters": (
                ("passive_deployment_spec", "passiveDeploymentSpec", "PassiveNodeDeploymentSpec", "6.5"),
                ("source_vc_spec", "sourceVcSpec", "SourceNodeSpec", "6.5"),
            )},
            "create_witness_node_task": {"name": "createWitnessNode_Task", "request": "CreateWitnessNodeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "createWitnessNode", "privilege": "Global.VCServer", "parameters": (
                ("witness_deployment_spec", "witnessDeploymentSpec", "NodeDeploymentSpec", "6.5"),
                ("source_vc_spec", "sourceVcSpec", "SourceNodeSpec", "6.5"),
            )},
            "deploy_vcha_task": {"name": "deployVcha_Task", "request": "DeployVchaRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "deploy", "privilege": "Global.VCServer", "parameters": (
                ("deployment_spec", "deploymentSpec", "VchaClusterDeploymentSpec", "6.5"),
            )},
            "destroy_vcha_task": {"name": "destroyVcha_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "destroy", "privilege": "Global.VCServer"},
            "get_disabled_configure_method": {"name": "disabledConfigureMethod", "is_property": True, "result": "string[]", "nullable": True, "since": "6.5"},
            "get_vcha_config": {"name": "getVchaConfig", "result": "VchaClusterConfigInfo", "since": "6.5", "vmodl_name": "getConfig", "privilege": "System.Read"},
            "prepare_vcha_task": {"name": "prepareVcha_Task", "request": "PrepareVchaRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "prepare", "privilege": "Global.VCServer", "parameters": (
                ("network_spec", "networkSpec", "VchaClusterNetworkSpec", "6.5"),
            )},
        },
    ),
    "FailoverClusterManager": (
        None, "vim.vcha.FailoverClusterManager", "6.5", "",
        {
            "get_cluster_mode": {"name": "getClusterMode", "result": "string", "since": "6.5", "vmodl_name": "getClusterMode", "privilege": "System.Read"},
            "get_disabled_cluster_method": {"name": "disabledClusterMethod", "is_property": True, "result": "string[]", "nullable": True, "since": "6.5", "privilege": "System.Read"},
            "get_vcha_cluster_health": {"name": "GetVchaClusterHealth", "result": "VchaClusterHealth", "since": "6.5", "vmodl_name": "getClusterHealth", "privilege": "System.Read"},
            "initiate_failover_task": {"name": "initiateFailover_Task", "request": "InitiateFailoverRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "initiateFailover", "privilege": "Global.VCServer", "parameters": (
                ("planned", "planned", "boolean", "6.5"),
            )},
            "set_cluster_mode_task": {"name": "setClusterMode_Task", "request": "SetClusterModeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "setClusterMode", "privilege": "Global.VCServer", "parameters": (
                ("mode", "mode", "string", "6.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
