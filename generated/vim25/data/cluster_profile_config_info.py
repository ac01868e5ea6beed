# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterProfileConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_config_info import ProfileConfigInfo

if TYPE_CHECKING:
    from vim25.data.compliance_profile import ComplianceProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterProfileConfigInfo(ProfileConfigInfo):
    """Data object type ``ClusterProfileConfigInfo`` (vmodl
    ``vim.profile.cluster.ClusterProfile.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigInfo/
    """

    comply_profile: ComplianceProfile | None = attrs.field(
        default=None,
        metadata={"wire": "complyProfile", "type": "ComplianceProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``complyProfile``. Since 4.0."""
