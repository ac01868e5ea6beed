# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileCompleteConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_profile_config_spec import HostProfileConfigSpec

if TYPE_CHECKING:
    import vmodl

    from vim25.data.compliance_profile import ComplianceProfile
    from vim25.data.host_apply_profile import HostApplyProfile
    from vim25.data.host_profile_config_info import HostProfileConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileCompleteConfigSpec(HostProfileConfigSpec):
    """Data object type ``HostProfileCompleteConfigSpec`` (vmodl
    ``vim.profile.host.HostProfile.CompleteConfigSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileCompleteConfigSpec/
    """

    apply_profile: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "applyProfile", "type": "HostApplyProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``applyProfile``. Since 4.0."""

    custom_comply_profile: ComplianceProfile | None = attrs.field(
        default=None,
        metadata={"wire": "customComplyProfile", "type": "ComplianceProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``customComplyProfile``. Since 4.0."""

    disabled_expression_list_changed: bool = attrs.field(
        metadata={"wire": "disabledExpressionListChanged", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``disabledExpressionListChanged``. Since 4.0."""

    disabled_expression_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "disabledExpressionList", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disabledExpressionList``. Since 4.0."""

    validator_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "validatorHost", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``validatorHost``. Since 5.0. Refers to a HostSystem."""

    validating: bool | None = attrs.field(
        default=None,
        metadata={"wire": "validating", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``validating``. Since 6.0."""

    host_config: HostProfileConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "hostConfig", "type": "HostProfileConfigInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``hostConfig``. Since 6.5."""
