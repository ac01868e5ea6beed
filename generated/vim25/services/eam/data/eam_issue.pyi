# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.data.vmodl import KeyAnyValue
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore, Folder, HostSystem, ManagedEntity, Network, ResourcePool, VirtualMachine
from vim25.services.eam.managed.eam import Agency, Agent

def _Agency(given: vmodl.ManagedObjectReference[Agency] | Agency) -> vmodl.ManagedObjectReference[Agency]: ...
def _Agent(given: vmodl.ManagedObjectReference[Agent] | Agent) -> vmodl.ManagedObjectReference[Agent]: ...
def _Folder(given: vmodl.ManagedObjectReference[Folder] | Folder) -> vmodl.ManagedObjectReference[Folder]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _ResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool) -> vmodl.ManagedObjectReference[ResourcePool]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore]) -> list[vmodl.ManagedObjectReference[Datastore]]: ...
def _listNetwork(given: typing.Sequence[vmodl.ManagedObjectReference[Network] | Network]) -> list[vmodl.ManagedObjectReference[Network]]: ...
def _optionalAgency(given: vmodl.ManagedObjectReference[Agency] | Agency | None) -> vmodl.ManagedObjectReference[Agency] | None: ...
def _optionalAgent(given: vmodl.ManagedObjectReference[Agent] | Agent | None) -> vmodl.ManagedObjectReference[Agent] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...

@define(kw_only=True)
class AgencyDisabled(AgencyIssue):
    """``eam.issue.AgencyDisabled``. Since 7.6.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyDisabled/
    """

@define(kw_only=True)
class AgencyIssue(Issue):
    """``eam.issue.AgencyIssue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgencyIssue/
    """
    agency: vmodl.ManagedObjectReference[Agency] = field(converter=_Agency)
    """Refers to a Agency."""
    agency_name: str
    solution_id: str
    solution_name: str

@define(kw_only=True)
class AgentIssue(AgencyIssue):
    """``eam.issue.AgentIssue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentIssue/
    """
    agent: vmodl.ManagedObjectReference[Agent] = field(converter=_Agent)
    """Refers to a Agent."""
    agent_name: str
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    host_name: str

@define(kw_only=True)
class CannotAccessAgentOVF(VmNotDeployed):
    """``eam.issue.CannotAccessAgentOVF``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessAgentOVF/
    """
    download_url: str

@define(kw_only=True)
class CannotAccessAgentVib(VibNotInstalled):
    """``eam.issue.CannotAccessAgentVib``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessAgentVib/
    """
    download_url: str

@define(kw_only=True)
class CertificateNotTrusted(AgentIssue):
    """``eam.issue.CertificateNotTrusted``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateNotTrusted/
    """
    url: str

@define(kw_only=True)
class ExtensibleIssue(Issue):
    """``eam.issue.ExtensibleIssue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensibleIssue/
    """
    type_id: str
    argument: list[KeyAnyValue] | None = None
    target: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    agent: vmodl.ManagedObjectReference[Agent] | None = field(default=None, converter=_optionalAgent)
    """Refers to a Agent."""
    agency: vmodl.ManagedObjectReference[Agency] | None = field(default=None, converter=_optionalAgency)
    """Refers to a Agency."""

@define(kw_only=True)
class HostInMaintenanceMode(VmDeployed):
    """``eam.issue.HostInMaintenanceMode``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInMaintenanceMode/
    """

@define(kw_only=True)
class HostInStandbyMode(VmDeployed):
    """``eam.issue.HostInStandbyMode``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInStandbyMode/
    """

@define(kw_only=True)
class HostIssue(Issue):
    """``eam.issue.HostIssue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIssue/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class HostPoweredOff(VmDeployed):
    """``eam.issue.HostPoweredOff``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPoweredOff/
    """

@define(kw_only=True)
class ImmediateHostRebootRequired(VibIssue):
    """``eam.issue.ImmediateHostRebootRequired``. Since 6.8.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImmediateHostRebootRequired/
    """

@define(kw_only=True)
class IncompatibleHostVersion(VmNotDeployed):
    """``eam.issue.IncompatibleHostVersion``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostVersion/
    """

@define(kw_only=True)
class InsufficientIpAddresses(VmPoweredOff):
    """``eam.issue.InsufficientIpAddresses``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientIpAddresses/
    """
    network: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True)
class InsufficientResources(VmNotDeployed):
    """``eam.issue.InsufficientResources``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientResources/
    """

@define(kw_only=True)
class InsufficientSpace(VmNotDeployed):
    """``eam.issue.InsufficientSpace``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientSpace/
    """

@define(kw_only=True)
class InvalidConfig(VmIssue):
    """``eam.issue.InvalidConfig``. Since 6.9.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidConfig/
    """
    error: typing.Any

@define(kw_only=True)
class Issue(vmodl.DataObject):
    """``eam.issue.Issue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Issue/
    """
    key: int
    description: str
    time: datetime.datetime

@define(kw_only=True)
class ManagedHostNotReachable(AgentIssue):
    """``eam.issue.HostNotReachable``. Since 6.8.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedHostNotReachable/
    """

@define(kw_only=True)
class MissingAgentIpPool(VmPoweredOff):
    """``eam.issue.MissingAgentIpPool``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingAgentIpPool/
    """
    network: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True)
class MissingDvFilterSwitch(AgentIssue):
    """``eam.issue.MissingDvFilterSwitch``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingDvFilterSwitch/
    """

@define(kw_only=True)
class NoAgentVmDatastore(VmNotDeployed):
    """``eam.issue.NoAgentVmDatastore``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAgentVmDatastore/
    """

@define(kw_only=True)
class NoAgentVmNetwork(VmNotDeployed):
    """``eam.issue.NoAgentVmNetwork``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoAgentVmNetwork/
    """

@define(kw_only=True)
class NoCustomAgentVmDatastore(NoAgentVmDatastore):
    """``eam.issue.NoCustomAgentVmDatastore``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCustomAgentVmDatastore/
    """
    custom_agent_vm_datastore: list[vmodl.ManagedObjectReference[Datastore]] = field(converter=_listDatastore)
    """Refers to a Datastore."""
    custom_agent_vm_datastore_name: list[str]

@define(kw_only=True)
class NoCustomAgentVmNetwork(NoAgentVmNetwork):
    """``eam.issue.NoCustomAgentVmNetwork``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCustomAgentVmNetwork/
    """
    custom_agent_vm_network: list[vmodl.ManagedObjectReference[Network]] = field(converter=_listNetwork)
    """Refers to a Network."""
    custom_agent_vm_network_name: list[str]

@define(kw_only=True)
class NoDiscoverableAgentVmDatastore(VmNotDeployed):
    """``eam.issue.NoDiscoverableAgentVmDatastore``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiscoverableAgentVmDatastore/
    """

@define(kw_only=True)
class NoDiscoverableAgentVmNetwork(VmNotDeployed):
    """``eam.issue.NoDiscoverableAgentVmNetwork``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoDiscoverableAgentVmNetwork/
    """

@define(kw_only=True)
class OrphanedAgency(AgencyIssue):
    """``eam.issue.OrphanedAgency``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OrphanedAgency/
    """

@define(kw_only=True)
class OrphanedDvFilterSwitch(HostIssue):
    """``eam.issue.OrphanedDvFilterSwitch``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OrphanedDvFilterSwitch/
    """

@define(kw_only=True)
class OvfInvalidFormat(VmNotDeployed):
    """``eam.issue.OvfInvalidFormat``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidFormat/
    """
    error: list[MethodFault] | None = None

@define(kw_only=True)
class OvfInvalidProperty(AgentIssue):
    """``eam.issue.OvfInvalidProperty``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidProperty/
    """
    error: list[MethodFault] | None = None

@define(kw_only=True)
class UnknownAgentVm(HostIssue):
    """``eam.issue.UnknownAgentVm``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnknownAgentVm/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class VibCannotPutHostInMaintenanceMode(VibIssue):
    """``eam.issue.VibCannotPutHostInMaintenanceMode``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibCannotPutHostInMaintenanceMode/
    """

@define(kw_only=True)
class VibCannotPutHostOutOfMaintenanceMode(VibIssue):
    """``eam.issue.VibCannotPutHostOutOfMaintenanceMode``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibCannotPutHostOutOfMaintenanceMode/
    """

@define(kw_only=True)
class VibDependenciesNotMetByHost(VibNotInstalled):
    """``eam.issue.VibDependenciesNotMetByHost``. Since 6.8.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibDependenciesNotMetByHost/
    """

@define(kw_only=True)
class VibInvalidFormat(VibNotInstalled):
    """``eam.issue.VibInvalidFormat``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibInvalidFormat/
    """

@define(kw_only=True)
class VibIssue(AgentIssue):
    """``eam.issue.VibIssue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibIssue/
    """

@define(kw_only=True)
class VibNotInstalled(VibIssue):
    """``eam.issue.VibNotInstalled``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibNotInstalled/
    """

@define(kw_only=True)
class VibRequirementsNotMetByHost(VibNotInstalled):
    """``eam.issue.VibRequirementsNotMetByHost``. Since 6.8.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibRequirementsNotMetByHost/
    """

@define(kw_only=True)
class VibRequiresHostInMaintenanceMode(VibIssue):
    """``eam.issue.VibRequiresHostInMaintenanceMode``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibRequiresHostInMaintenanceMode/
    """

@define(kw_only=True)
class VibRequiresHostReboot(VibIssue):
    """``eam.issue.VibRequiresHostReboot``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibRequiresHostReboot/
    """

@define(kw_only=True)
class VibRequiresManualInstallation(VibIssue):
    """``eam.issue.VibRequiresManualInstallation``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibRequiresManualInstallation/
    """
    bulletin: list[str]

@define(kw_only=True)
class VibRequiresManualUninstallation(VibIssue):
    """``eam.issue.VibRequiresManualUninstallation``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibRequiresManualUninstallation/
    """
    bulletin: list[str]

@define(kw_only=True)
class VmCorrupted(VmIssue):
    """``eam.issue.VmCorrupted``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmCorrupted/
    """
    missing_file: str | None = None

@define(kw_only=True)
class VmDeployed(VmIssue):
    """``eam.issue.VmDeployed``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDeployed/
    """

@define(kw_only=True)
class VmIssue(AgentIssue):
    """``eam.issue.VmIssue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmIssue/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class VmMarkedAsTemplate(VmIssue):
    """``eam.issue.VmMarkedAsTemplate``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmMarkedAsTemplate/
    """

@define(kw_only=True)
class VmNotDeployed(AgentIssue):
    """``eam.issue.VmNotDeployed``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmNotDeployed/
    """

@define(kw_only=True)
class VmOrphaned(VmIssue):
    """``eam.issue.VmOrphaned``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmOrphaned/
    """

@define(kw_only=True)
class VmPoweredOff(VmIssue):
    """``eam.issue.VmPoweredOff``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOff/
    """

@define(kw_only=True)
class VmPoweredOn(VmIssue):
    """``eam.issue.VmPoweredOn``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPoweredOn/
    """

@define(kw_only=True)
class VmRequiresHostOutOfMaintenanceMode(VmNotDeployed):
    """``eam.issue.VmRequiresHostOutOfMaintenanceMode``. Since 7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmRequiresHostOutOfMaintenanceMode/
    """

@define(kw_only=True)
class VmSuspended(VmIssue):
    """``eam.issue.VmSuspended``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmSuspended/
    """

@define(kw_only=True)
class VmWrongFolder(VmIssue):
    """``eam.issue.VmWrongFolder``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWrongFolder/
    """
    current_folder: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""
    required_folder: vmodl.ManagedObjectReference[Folder] = field(converter=_Folder)
    """Refers to a Folder."""

@define(kw_only=True)
class VmWrongResourcePool(VmIssue):
    """``eam.issue.VmWrongResourcePool``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmWrongResourcePool/
    """
    current_resource_pool: vmodl.ManagedObjectReference[ResourcePool] = field(converter=_ResourcePool)
    """Refers to a ResourcePool."""
    required_resource_pool: vmodl.ManagedObjectReference[ResourcePool] = field(converter=_ResourcePool)
    """Refers to a ResourcePool."""
