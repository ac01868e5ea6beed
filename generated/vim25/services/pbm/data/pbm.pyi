# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm``."""

import vmodl
from attrs import define

from vim25.data.vmodl import KeyAnyValue

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
    session_manager: vmodl.ManagedObjectReference
    """Refers to a PbmSessionManager."""
    capability_metadata_manager: vmodl.ManagedObjectReference
    """Refers to a PbmCapabilityMetadataManager."""
    profile_manager: vmodl.ManagedObjectReference
    """Refers to a PbmProfileProfileManager."""
    compliance_manager: vmodl.ManagedObjectReference
    """Refers to a PbmComplianceManager."""
    placement_solver: vmodl.ManagedObjectReference
    """Refers to a PbmPlacementSolver."""
    replication_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a PbmReplicationManager. Since 6.5."""
