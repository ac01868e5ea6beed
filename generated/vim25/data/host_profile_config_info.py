# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_config_info import ProfileConfigInfo

if TYPE_CHECKING:
    from vim25.data.compliance_locator import ComplianceLocator
    from vim25.data.compliance_profile import ComplianceProfile
    from vim25.data.host_apply_profile import HostApplyProfile
    from vim25.data.profile_description import ProfileDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileConfigInfo(ProfileConfigInfo):
    """Data object type ``HostProfileConfigInfo`` (vmodl ``vim.profile.host.HostProfile.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileConfigInfo/
    """

    apply_profile: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "applyProfile", "type": "HostApplyProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``applyProfile``. Since 4.0."""

    default_comply_profile: ComplianceProfile | None = attrs.field(
        default=None,
        metadata={"wire": "defaultComplyProfile", "type": "ComplianceProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultComplyProfile``. Since 4.0."""

    default_comply_locator: list[ComplianceLocator] | None = attrs.field(
        default=None,
        metadata={"wire": "defaultComplyLocator", "type": "ComplianceLocator[]", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultComplyLocator``. Since 4.0."""

    custom_comply_profile: ComplianceProfile | None = attrs.field(
        default=None,
        metadata={"wire": "customComplyProfile", "type": "ComplianceProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``customComplyProfile``. Since 4.0."""

    disabled_expression_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "disabledExpressionList", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disabledExpressionList``. Since 4.0."""

    description: ProfileDescription | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "ProfileDescription", "since": "6.5", "secret": False},
    )
    """Wire name ``description``. Since 6.5."""
