# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``pbm.fault``."""

from attrs import define

from vim25.faults.vmodl import MethodFault
from vim25.faults.vmodl_fault import SecurityError
from vim25.services.pbm.data.pbm_capability import PbmCapabilityMetadataUniqueId, PbmCapabilityPropertyInstance
from vim25.services.pbm.data.pbm_fault import PbmFaultNoPermissionEntityPrivileges
from vim25.services.pbm.data.pbm_placement import PbmPlacementHub

@define(kw_only=True, eq=False)
class PbmAlreadyExists(PbmFault):
    """``pbm.fault.AlreadyExists``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmAlreadyExists/
    """
    name: str | None = None

@define(kw_only=True, eq=False)
class PbmCapabilityProfilePropertyMismatchFault(PbmPropertyMismatchFault):
    """``pbm.fault.CapabilityProfilePropertyMismatchFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityProfilePropertyMismatchFault/
    """
    resource_property_instance: PbmCapabilityPropertyInstance

@define(kw_only=True, eq=False)
class PbmCompatibilityCheckFault(PbmFault):
    """``pbm.fault.CompatibilityCheckFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCompatibilityCheckFault/
    """
    hub: PbmPlacementHub

@define(kw_only=True, eq=False)
class PbmDefaultProfileAppliesFault(PbmCompatibilityCheckFault):
    """``pbm.fault.DefaultProfileAppliesFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDefaultProfileAppliesFault/
    """

@define(kw_only=True, eq=False)
class PbmDuplicateName(PbmFault):
    """``pbm.fault.DuplicateName``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDuplicateName/
    """
    name: str

@define(kw_only=True, eq=False)
class PbmFault(MethodFault):
    """``pbm.fault.PBMFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFault/
    """

@define(kw_only=True, eq=False)
class PbmFaultInvalidLogin(PbmFault):
    """``pbm.fault.InvalidLogin``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFaultInvalidLogin/
    """

@define(kw_only=True, eq=False)
class PbmFaultNoPermission(SecurityError):
    """``pbm.fault.NoPermission``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFaultNoPermission/
    """
    missing_privileges: list[PbmFaultNoPermissionEntityPrivileges] | None = None

@define(kw_only=True, eq=False)
class PbmFaultNotFound(PbmFault):
    """``pbm.fault.NotFound``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFaultNotFound/
    """

@define(kw_only=True, eq=False)
class PbmFaultProfileStorageFault(PbmFault):
    """``pbm.fault.ProfileStorageFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFaultProfileStorageFault/
    """

@define(kw_only=True, eq=False)
class PbmIncompatibleVendorSpecificRuleSet(PbmCapabilityProfilePropertyMismatchFault):
    """``pbm.fault.IncompatibleVendorSpecificRuleSet``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmIncompatibleVendorSpecificRuleSet/
    """

@define(kw_only=True, eq=False)
class PbmLegacyHubsNotSupported(PbmFault):
    """``pbm.fault.LegacyHubsNotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLegacyHubsNotSupported/
    """
    hubs: list[PbmPlacementHub]

@define(kw_only=True, eq=False)
class PbmNonExistentHubs(PbmFault):
    """``pbm.fault.NonExistentHubs``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmNonExistentHubs/
    """
    hubs: list[PbmPlacementHub]

@define(kw_only=True, eq=False)
class PbmPropertyMismatchFault(PbmCompatibilityCheckFault):
    """``pbm.fault.PropertyMismatchFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPropertyMismatchFault/
    """
    capability_instance_id: PbmCapabilityMetadataUniqueId
    requirement_property_instance: PbmCapabilityPropertyInstance

@define(kw_only=True, eq=False)
class PbmResourceInUse(PbmFault):
    """``pbm.fault.ResourceInUse``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmResourceInUse/
    """
    type: str | None = None
    name: str | None = None
