# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm``."""

import vmodl
from attrs import define, field

from vim25.data.vmodl import KeyAnyValue
from vim25.services.pbm.managed.pbm_auth import PbmSessionManager
from vim25.services.pbm.managed.pbm_capability import PbmCapabilityMetadataManager
from vim25.services.pbm.managed.pbm_compliance import PbmComplianceManager
from vim25.services.pbm.managed.pbm_placement import PbmPlacementSolver
from vim25.services.pbm.managed.pbm_profile import PbmProfileProfileManager
from vim25.services.pbm.managed.pbm_replication import PbmReplicationManager

def _PbmCapabilityMetadataManager(given: vmodl.ManagedObjectReference[PbmCapabilityMetadataManager] | PbmCapabilityMetadataManager) -> vmodl.ManagedObjectReference[PbmCapabilityMetadataManager]: ...
def _PbmComplianceManager(given: vmodl.ManagedObjectReference[PbmComplianceManager] | PbmComplianceManager) -> vmodl.ManagedObjectReference[PbmComplianceManager]: ...
def _PbmPlacementSolver(given: vmodl.ManagedObjectReference[PbmPlacementSolver] | PbmPlacementSolver) -> vmodl.ManagedObjectReference[PbmPlacementSolver]: ...
def _PbmProfileProfileManager(given: vmodl.ManagedObjectReference[PbmProfileProfileManager] | PbmProfileProfileManager) -> vmodl.ManagedObjectReference[PbmProfileProfileManager]: ...
def _PbmSessionManager(given: vmodl.ManagedObjectReference[PbmSessionManager] | PbmSessionManager) -> vmodl.ManagedObjectReference[PbmSessionManager]: ...
def _optionalPbmReplicationManager(given: vmodl.ManagedObjectReference[PbmReplicationManager] | PbmReplicationManager | None) -> vmodl.ManagedObjectReference[PbmReplicationManager] | None: ...

@define(kw_only=True)
class PbmAboutInfo(vmodl.DataObject):
    """``pbm.AboutInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmAboutInfo/
    """
    name: str
    version: str
    instance_uuid: str

@define(kw_only=True)
class PbmExtendedElementDescription(vmodl.DataObject):
    """``pbm.ExtendedElementDescription``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmExtendedElementDescription/
    """
    label: str
    summary: str
    key: str
    message_catalog_key_prefix: str
    message_arg: list[KeyAnyValue] | None = None

@define(kw_only=True)
class PbmLoggingConfiguration(vmodl.DataObject):
    """``pbm.LoggingConfiguration``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLoggingConfiguration/
    """
    component: str
    log_level: str

@define(kw_only=True)
class PbmServerObjectRef(vmodl.DataObject):
    """``pbm.ServerObjectRef``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmServerObjectRef/
    """
    object_type: str
    key: str
    server_uuid: str | None = None

@define(kw_only=True)
class PbmServiceInstanceContent(vmodl.DataObject):
    """``pbm.ServiceInstanceContent``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmServiceInstanceContent/
    """
    about_info: PbmAboutInfo
    session_manager: vmodl.ManagedObjectReference[PbmSessionManager] = field(converter=_PbmSessionManager)
    """Refers to a PbmSessionManager."""
    capability_metadata_manager: vmodl.ManagedObjectReference[PbmCapabilityMetadataManager] = field(converter=_PbmCapabilityMetadataManager)
    """Refers to a PbmCapabilityMetadataManager."""
    profile_manager: vmodl.ManagedObjectReference[PbmProfileProfileManager] = field(converter=_PbmProfileProfileManager)
    """Refers to a PbmProfileProfileManager."""
    compliance_manager: vmodl.ManagedObjectReference[PbmComplianceManager] = field(converter=_PbmComplianceManager)
    """Refers to a PbmComplianceManager."""
    placement_solver: vmodl.ManagedObjectReference[PbmPlacementSolver] = field(converter=_PbmPlacementSolver)
    """Refers to a PbmPlacementSolver."""
    replication_manager: vmodl.ManagedObjectReference[PbmReplicationManager] | None = field(default=None, converter=_optionalPbmReplicationManager)
    """Refers to a PbmReplicationManager. Since 6.5."""
