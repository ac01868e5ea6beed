# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.cluster``."""

from attrs import define

from vim25.data.vim_profile import ComplianceProfile, ProfileConfigInfo, ProfileCreateSpec

@define(kw_only=True)
class ClusterProfileCompleteConfigSpec(ClusterProfileConfigSpec):
    """``vim.profile.cluster.ClusterProfile.CompleteConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileCompleteConfigSpec/
    """
    comply_profile: ComplianceProfile | None = None

@define(kw_only=True)
class ClusterProfileConfigInfo(ProfileConfigInfo):
    """``vim.profile.cluster.ClusterProfile.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigInfo/
    """
    comply_profile: ComplianceProfile | None = None

@define(kw_only=True)
class ClusterProfileConfigServiceCreateSpec(ClusterProfileConfigSpec):
    """``vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigServiceCreateSpec/
    """
    service_type: list[str] | None = None

@define(kw_only=True)
class ClusterProfileConfigSpec(ClusterProfileCreateSpec):
    """``vim.profile.cluster.ClusterProfile.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigSpec/
    """

@define(kw_only=True)
class ClusterProfileCreateSpec(ProfileCreateSpec):
    """``vim.profile.cluster.ClusterProfile.CreateSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileCreateSpec/
    """
