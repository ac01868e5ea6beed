# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.placement``."""

import vmodl
from attrs import define

from vim25.data.vim_vm_replication import ReplicationGroupId
from vim25.faults.vmodl import MethodFault
from vim25.services.pbm.data.pbm import PbmExtendedElementDescription
from vim25.services.pbm.data.pbm_profile import PbmCapabilityConstraints, PbmProfileId

@define(kw_only=True)
class PbmPlacementCapabilityConstraintsRequirement(PbmPlacementRequirement):
    """``pbm.placement.CapabilityConstraintsRequirement``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementCapabilityConstraintsRequirement/
    """
    constraints: PbmCapabilityConstraints

@define(kw_only=True)
class PbmPlacementCapabilityProfileRequirement(PbmPlacementRequirement):
    """``pbm.placement.CapabilityProfileRequirement``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementCapabilityProfileRequirement/
    """
    profile_id: PbmProfileId

@define(kw_only=True)
class PbmPlacementCompatibilityResult(vmodl.DataObject):
    """``pbm.placement.CompatibilityResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementCompatibilityResult/
    """
    hub: PbmPlacementHub
    matching_resources: list[PbmPlacementMatchingResources] | None = None
    """Since 6.5."""
    how_many: int | None = None
    """Since 6.5."""
    utilization: list[PbmPlacementResourceUtilization] | None = None
    """Since 6.5."""
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None

@define(kw_only=True)
class PbmPlacementHub(vmodl.DataObject):
    """``pbm.placement.PlacementHub``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementHub/
    """
    hub_type: str
    hub_id: str

@define(kw_only=True)
class PbmPlacementMatchingReplicationResources(PbmPlacementMatchingResources):
    """``pbm.placement.MatchingReplicationResources``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementMatchingReplicationResources/
    """
    replication_group: list[ReplicationGroupId] | None = None

@define(kw_only=True)
class PbmPlacementMatchingResources(vmodl.DataObject):
    """``pbm.placement.MatchingResources``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementMatchingResources/
    """

@define(kw_only=True)
class PbmPlacementRequirement(vmodl.DataObject):
    """``pbm.placement.Requirement``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementRequirement/
    """

@define(kw_only=True)
class PbmPlacementResourceUtilization(vmodl.DataObject):
    """``pbm.placement.ResourceUtilization``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPlacementResourceUtilization/
    """
    name: PbmExtendedElementDescription
    description: PbmExtendedElementDescription
    available_before: int | None = None
    available_after: int | None = None
    total: int | None = None
