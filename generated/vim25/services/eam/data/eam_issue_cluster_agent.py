# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.cluster.agent``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ClusterAgentAgentIssue": (
        "ClusterAgentAgentIssue", "AgencyIssue", "eam.issue.cluster.agent.AgentIssue", "6.9", "",
        ("agent", "agent", "ManagedObjectReference", "6.9", False, "Agent"),
        ("cluster", "cluster", "ManagedObjectReference?", "6.9", False, "ComputeResource"),
    ),
    "ClusterAgentCertificateNotTrusted": (
        "ClusterAgentCertificateNotTrusted", "ClusterAgentVmNotDeployed", "eam.issue.cluster.agent.CertificateNotTrusted", "8.2", "",
        ("url", "url", "string", "8.2"),
    ),
    "ClusterAgentInsufficientClusterResources": (
        "ClusterAgentInsufficientClusterResources", "ClusterAgentVmPoweredOff", "eam.issue.cluster.agent.InsufficientClusterResources", "6.9", "",
    ),
    "ClusterAgentInsufficientClusterSpace": (
        "ClusterAgentInsufficientClusterSpace", "ClusterAgentVmNotDeployed", "eam.issue.cluster.agent.InsufficientClusterSpace", "6.9", "",
    ),
    "ClusterAgentInvalidConfig": (
        "ClusterAgentInvalidConfig", "ClusterAgentVmIssue", "eam.issue.cluster.agent.InvalidConfig", "6.9", "",
        ("error", "error", "Any", "6.9"),
    ),
    "ClusterAgentMissingClusterVmDatastore": (
        "ClusterAgentMissingClusterVmDatastore", "ClusterAgentVmNotDeployed", "eam.issue.cluster.agent.MissingClusterVmDatastore", "6.9", "",
        ("missing_datastores", "missingDatastores", "ManagedObjectReference[]?", "6.9", False, "Datastore"),
    ),
    "ClusterAgentMissingClusterVmNetwork": (
        "ClusterAgentMissingClusterVmNetwork", "ClusterAgentVmNotDeployed", "eam.issue.cluster.agent.MissingClusterVmNetwork", "6.9", "",
        ("missing_networks", "missingNetworks", "ManagedObjectReference[]?", "6.9", False, "Network"),
        ("network_names", "networkNames", "string[]?", "6.9"),
    ),
    "ClusterAgentOvfInvalidProperty": (
        "ClusterAgentOvfInvalidProperty", "ClusterAgentAgentIssue", "eam.issue.cluster.agent.OvfInvalidProperty", "6.9", "",
        ("error", "error", "MethodFault[]?", "6.9"),
    ),
    "ClusterAgentVmIssue": (
        "ClusterAgentVmIssue", "ClusterAgentAgentIssue", "eam.issue.cluster.agent.VmIssue", "6.9", "",
        ("vm", "vm", "ManagedObjectReference", "6.9", False, "VirtualMachine"),
    ),
    "ClusterAgentVmNotDeployed": (
        "ClusterAgentVmNotDeployed", "ClusterAgentAgentIssue", "eam.issue.cluster.agent.VmNotDeployed", "6.9", "",
    ),
    "ClusterAgentVmNotRemoved": (
        "ClusterAgentVmNotRemoved", "ClusterAgentVmIssue", "eam.issue.cluster.agent.VmNotRemoved", "6.9", "",
    ),
    "ClusterAgentVmPoweredOff": (
        "ClusterAgentVmPoweredOff", "ClusterAgentVmIssue", "eam.issue.cluster.agent.VmPoweredOff", "6.9", "",
    ),
    "ClusterAgentVmPoweredOn": (
        "ClusterAgentVmPoweredOn", "ClusterAgentVmIssue", "eam.issue.cluster.agent.VmPoweredOn", "6.9", "",
    ),
    "ClusterAgentVmSuspended": (
        "ClusterAgentVmSuspended", "ClusterAgentVmIssue", "eam.issue.cluster.agent.VmSuspended", "6.9", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
