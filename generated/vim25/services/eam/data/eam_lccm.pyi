# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.lccm``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.managed.vim import Datastore, Folder, HostSystem, Network, ResourcePool, VirtualMachine
from vim25.services.eam.data.eam_issue import Issue

def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalNetwork(given: typing.Sequence[vmodl.ManagedObjectReference[Network] | Network] | None) -> list[vmodl.ManagedObjectReference[Network]] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True)
class HooksHookInfo(vmodl.DataObject):
    """``eam.lccm.Hooks.HookInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HooksHookInfo/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    solution: str
    hook_type: str
    raised_at: datetime.datetime

@define(kw_only=True)
class HooksHookListSpec(vmodl.DataObject):
    """``eam.lccm.Hooks.HookListSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HooksHookListSpec/
    """
    solutions: list[str] | None = None
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class HooksMarkAsProcessedSpec(vmodl.DataObject):
    """``eam.lccm.Hooks.MarkAsProcessedSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HooksMarkAsProcessedSpec/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    hook_type: str
    success: bool

@define(kw_only=True)
class SolutionsApplySpec(vmodl.DataObject):
    """``eam.lccm.Solutions.ApplySpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsApplySpec/
    """
    desired_state: list[SolutionsSolutionConfig] | None = None
    solutions: list[str] | None = None
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class SolutionsComplianceResult(vmodl.DataObject):
    """``eam.lccm.Solutions.ComplianceResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsComplianceResult/
    """
    compliant: bool
    hosts: list[SolutionsHostComplianceResult] | None = None

@define(kw_only=True)
class SolutionsComplianceSpec(vmodl.DataObject):
    """``eam.lccm.Solutions.ComplianceSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsComplianceSpec/
    """
    desired_state: list[SolutionsSolutionConfig] | None = None
    solutions: list[str] | None = None
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class SolutionsHookAcknowledgeConfig(vmodl.DataObject):
    """``eam.lccm.Solutions.HookAcknowledgeConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsHookAcknowledgeConfig/
    """

@define(kw_only=True)
class SolutionsHookConfig(vmodl.DataObject):
    """``eam.lccm.Solutions.HookConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsHookConfig/
    """
    type: str
    acknowledgement: SolutionsHookAcknowledgeConfig

@define(kw_only=True)
class SolutionsHostBoundSolutionConfig(SolutionsTypeSpecificSolutionConfig):
    """``eam.lccm.Solutions.HostBoundSolutionConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsHostBoundSolutionConfig/
    """
    prefer_host_configuration: bool | None = None
    networks: list[vmodl.ManagedObjectReference[Network]] | None = field(default=None, converter=_listoptionalNetwork)
    """Refers to a Network."""
    datastores: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""
    vmci: list[str] | None = None

@define(kw_only=True)
class SolutionsHostComplianceResult(vmodl.DataObject):
    """``eam.lccm.Solutions.HostComplianceResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsHostComplianceResult/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    compliant: bool
    solutions: list[SolutionsSolutionComplianceResult] | None = None

@define(kw_only=True)
class SolutionsInteractiveHookAcknowledgeConfig(SolutionsHookAcknowledgeConfig):
    """``eam.lccm.Solutions.InteractiveHookAcknowledgeConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsInteractiveHookAcknowledgeConfig/
    """

@define(kw_only=True)
class SolutionsOvfProperty(vmodl.DataObject):
    """``eam.lccm.Solutions.OvfProperty``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsOvfProperty/
    """
    key: str
    value: str

@define(kw_only=True)
class SolutionsProfileIdStoragePolicy(SolutionsStoragePolicy):
    """``eam.lccm.Solutions.ProfileIdStoragePolicy``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsProfileIdStoragePolicy/
    """
    profile_id: str

@define(kw_only=True)
class SolutionsSolutionComplianceResult(vmodl.DataObject):
    """``eam.lccm.Solutions.SolutionComplianceResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsSolutionComplianceResult/
    """
    solution: str
    compliant: bool
    non_compliance_reason: str | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    upgrading_vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    hook: HooksHookInfo | None = None
    issues: list[Issue] | None = None
    solution_config: SolutionsSolutionConfig | None = None

@define(kw_only=True)
class SolutionsSolutionConfig(vmodl.DataObject):
    """``eam.lccm.Solutions.SolutionConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsSolutionConfig/
    """
    solution: str
    name: str
    version: str
    vm_source: SolutionsVMSource
    uuid_vm_name: bool
    resource_pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder."""
    ovf_properties: list[SolutionsOvfProperty] | None = None
    storage_policies: list[SolutionsStoragePolicy] | None = None
    vm_disk_provisioning: str | None = None
    vm_deployment_optimization: str | None = None
    type_specific_config: SolutionsTypeSpecificSolutionConfig
    hooks: list[SolutionsHookConfig] | None = None

@define(kw_only=True)
class SolutionsSolutionValidationResult(vmodl.DataObject):
    """``eam.lccm.Solutions.SolutionValidationResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsSolutionValidationResult/
    """
    solution: str
    valid: bool
    invalid_reason: str | None = None

@define(kw_only=True)
class SolutionsStoragePolicy(vmodl.DataObject):
    """``eam.lccm.Solutions.StoragePolicy``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsStoragePolicy/
    """

@define(kw_only=True)
class SolutionsTransitionSpec(vmodl.DataObject):
    """``eam.lccm.Solutions.TransitionSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsTransitionSpec/
    """
    solution: str
    agency_id: str

@define(kw_only=True)
class SolutionsTypeSpecificSolutionConfig(vmodl.DataObject):
    """``eam.lccm.Solutions.TypeSpecificSolutionConfig``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsTypeSpecificSolutionConfig/
    """

@define(kw_only=True)
class SolutionsUrlVMSource(SolutionsVMSource):
    """``eam.lccm.Solutions.UrlVMSource``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsUrlVMSource/
    """
    ovf_url: str
    certificate_pem: str | None = None

@define(kw_only=True)
class SolutionsVMSource(vmodl.DataObject):
    """``eam.lccm.Solutions.VMSource``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsVMSource/
    """

@define(kw_only=True)
class SolutionsValidateSpec(vmodl.DataObject):
    """``eam.lccm.Solutions.ValidateSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsValidateSpec/
    """
    desired_state: list[SolutionsSolutionConfig]

@define(kw_only=True)
class SolutionsValidationResult(vmodl.DataObject):
    """``eam.lccm.Solutions.ValidationResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionsValidationResult/
    """
    valid: bool
    solution_result: list[SolutionsSolutionValidationResult] | None = None
