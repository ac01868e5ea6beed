# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.cluster``."""

import attrs
import vmodl

from vim25.data.vim_profile import ComplianceProfile, ProfileConfigInfo, ProfileCreateSpec

@attrs.define(kw_only=True, eq=False)
class ClusterProfileCompleteConfigSpec(ClusterProfileConfigSpec):
    """Data object type ``ClusterProfileCompleteConfigSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.CompleteConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileCompleteConfigSpec/
    """
    comply_profile: ComplianceProfile | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterProfileConfigInfo(ProfileConfigInfo):
    """Data object type ``ClusterProfileConfigInfo`` (vmodl
    ``vim.profile.cluster.ClusterProfile.ConfigInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigInfo/
    """
    comply_profile: ComplianceProfile | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterProfileConfigServiceCreateSpec(ClusterProfileConfigSpec):
    """Data object type ``ClusterProfileConfigServiceCreateSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigServiceCreateSpec/
    """
    service_type: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterProfileConfigSpec(ClusterProfileCreateSpec):
    """Data object type ``ClusterProfileConfigSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.ConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigSpec/
    """

@attrs.define(kw_only=True, eq=False)
class ClusterProfileCreateSpec(ProfileCreateSpec):
    """Data object type ``ClusterProfileCreateSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.CreateSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileCreateSpec/
    """
