# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.profile``."""

import datetime
import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault
from vim25.services.pbm.data.pbm import PbmServerObjectRef
from vim25.services.pbm.data.pbm_capability import PbmCapabilityInstance
from vim25.services.pbm.data.pbm_placement import PbmPlacementHub

@define(kw_only=True)
class PbmCapabilityConstraints(vmodl.DataObject):
    """``pbm.profile.CapabilityConstraints``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityConstraints/
    """

@define(kw_only=True)
class PbmCapabilityProfile(PbmProfile):
    """``pbm.profile.CapabilityBasedProfile``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityProfile/
    """
    profile_category: str
    resource_type: PbmProfileResourceType
    constraints: PbmCapabilityConstraints
    generation_id: int | None = None
    is_default: bool
    system_created_profile_type: str | None = None
    """Since 2.0."""
    line_of_service: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class PbmCapabilityProfileCreateSpec(vmodl.DataObject):
    """``pbm.profile.CapabilityBasedProfileCreateSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityProfileCreateSpec/
    """
    name: str
    description: str | None = None
    category: str | None = None
    """Since 6.5."""
    resource_type: PbmProfileResourceType
    """Deprecated since 6.5."""
    constraints: PbmCapabilityConstraints

@define(kw_only=True)
class PbmCapabilityProfileUpdateSpec(vmodl.DataObject):
    """``pbm.profile.CapabilityBasedProfileUpdateSpec``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityProfileUpdateSpec/
    """
    name: str | None = None
    description: str | None = None
    constraints: PbmCapabilityConstraints | None = None

@define(kw_only=True)
class PbmCapabilitySubProfile(vmodl.DataObject):
    """``pbm.profile.SubProfileCapabilityConstraints.SubProfile``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilitySubProfile/
    """
    name: str
    capability: list[PbmCapabilityInstance]
    force_provision: bool | None = None

@define(kw_only=True)
class PbmCapabilitySubProfileConstraints(PbmCapabilityConstraints):
    """``pbm.profile.SubProfileCapabilityConstraints``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilitySubProfileConstraints/
    """
    sub_profiles: list[PbmCapabilitySubProfile]

@define(kw_only=True)
class PbmDataServiceToPoliciesMap(vmodl.DataObject):
    """``pbm.profile.DataServiceToPoliciesMap``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDataServiceToPoliciesMap/
    """
    data_service_policy: PbmProfileId
    parent_storage_policies: list[PbmProfileId] | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class PbmDefaultCapabilityProfile(PbmCapabilityProfile):
    """``pbm.profile.DefaultCapabilityBasedProfile``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDefaultCapabilityProfile/
    """
    vvol_type: list[str]
    container_id: str

@define(kw_only=True)
class PbmDefaultProfileInfo(vmodl.DataObject):
    """``pbm.profile.DefaultProfileInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDefaultProfileInfo/
    """
    datastores: list[PbmPlacementHub]
    default_profile: PbmProfile | None = None
    method_fault: MethodFault | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class PbmProfile(vmodl.DataObject):
    """``pbm.profile.Profile``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfile/
    """
    profile_id: PbmProfileId
    name: str
    description: str | None = None
    creation_time: datetime.datetime
    created_by: str
    last_updated_time: datetime.datetime
    last_updated_by: str

@define(kw_only=True)
class PbmProfileId(vmodl.DataObject):
    """``pbm.profile.ProfileId``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileId/
    """
    unique_id: str

@define(kw_only=True)
class PbmProfileOperationOutcome(vmodl.DataObject):
    """``pbm.profile.ProfileOperationOutcome``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileOperationOutcome/
    """
    profile_id: PbmProfileId
    fault: MethodFault | None = None

@define(kw_only=True)
class PbmProfileResourceType(vmodl.DataObject):
    """``pbm.profile.ResourceType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileResourceType/
    """
    resource_type: str

@define(kw_only=True)
class PbmProfileType(vmodl.DataObject):
    """``pbm.profile.ProfileType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmProfileType/
    """
    unique_id: str

@define(kw_only=True)
class PbmQueryProfileResult(vmodl.DataObject):
    """``pbm.profile.QueryProfileResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmQueryProfileResult/
    """
    object: PbmServerObjectRef
    profile_id: list[PbmProfileId] | None = None
    fault: MethodFault | None = None
