# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.cluster.agent``."""

import typing
import vmodl
from attrs import define, field

from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import ComputeResource, Datastore, Network, VirtualMachine
from vim25.services.eam.data.eam_issue import AgencyIssue
from vim25.services.eam.managed.eam import Agent

def _Agent(given: vmodl.ManagedObjectReference[Agent] | Agent) -> vmodl.ManagedObjectReference[Agent]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalNetwork(given: typing.Sequence[vmodl.ManagedObjectReference[Network] | Network] | None) -> list[vmodl.ManagedObjectReference[Network]] | None: ...
def _optionalComputeResource(given: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource | None) -> vmodl.ManagedObjectReference[ComputeResource] | None: ...

@define(kw_only=True)
class ClusterAgentAgentIssue(AgencyIssue):
    """``eam.issue.cluster.agent.AgentIssue``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentAgentIssue/
    """
    agent: vmodl.ManagedObjectReference[Agent] = field(converter=_Agent)
    """Refers to a Agent."""
    cluster: vmodl.ManagedObjectReference[ComputeResource] | None = field(default=None, converter=_optionalComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True)
class ClusterAgentCertificateNotTrusted(ClusterAgentVmNotDeployed):
    """``eam.issue.cluster.agent.CertificateNotTrusted``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentCertificateNotTrusted/
    """
    url: str

@define(kw_only=True)
class ClusterAgentInsufficientClusterResources(ClusterAgentVmPoweredOff):
    """``eam.issue.cluster.agent.InsufficientClusterResources``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentInsufficientClusterResources/
    """

@define(kw_only=True)
class ClusterAgentInsufficientClusterSpace(ClusterAgentVmNotDeployed):
    """``eam.issue.cluster.agent.InsufficientClusterSpace``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentInsufficientClusterSpace/
    """

@define(kw_only=True)
class ClusterAgentInvalidConfig(ClusterAgentVmIssue):
    """``eam.issue.cluster.agent.InvalidConfig``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentInvalidConfig/
    """
    error: typing.Any

@define(kw_only=True)
class ClusterAgentMissingClusterVmDatastore(ClusterAgentVmNotDeployed):
    """``eam.issue.cluster.agent.MissingClusterVmDatastore``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentMissingClusterVmDatastore/
    """
    missing_datastores: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class ClusterAgentMissingClusterVmNetwork(ClusterAgentVmNotDeployed):
    """``eam.issue.cluster.agent.MissingClusterVmNetwork``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentMissingClusterVmNetwork/
    """
    missing_networks: list[vmodl.ManagedObjectReference[Network]] | None = field(default=None, converter=_listoptionalNetwork)
    """Refers to a Network."""
    network_names: list[str] | None = None

@define(kw_only=True)
class ClusterAgentOvfInvalidProperty(ClusterAgentAgentIssue):
    """``eam.issue.cluster.agent.OvfInvalidProperty``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentOvfInvalidProperty/
    """
    error: list[MethodFault] | None = None

@define(kw_only=True)
class ClusterAgentVmIssue(ClusterAgentAgentIssue):
    """``eam.issue.cluster.agent.VmIssue``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmIssue/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class ClusterAgentVmNotDeployed(ClusterAgentAgentIssue):
    """``eam.issue.cluster.agent.VmNotDeployed``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmNotDeployed/
    """

@define(kw_only=True)
class ClusterAgentVmNotRemoved(ClusterAgentVmIssue):
    """``eam.issue.cluster.agent.VmNotRemoved``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmNotRemoved/
    """

@define(kw_only=True)
class ClusterAgentVmPoweredOff(ClusterAgentVmIssue):
    """``eam.issue.cluster.agent.VmPoweredOff``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmPoweredOff/
    """

@define(kw_only=True)
class ClusterAgentVmPoweredOn(ClusterAgentVmIssue):
    """``eam.issue.cluster.agent.VmPoweredOn``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmPoweredOn/
    """

@define(kw_only=True)
class ClusterAgentVmSuspended(ClusterAgentVmIssue):
    """``eam.issue.cluster.agent.VmSuspended``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAgentVmSuspended/
    """
