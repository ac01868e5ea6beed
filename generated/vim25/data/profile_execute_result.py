# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileExecuteResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_config_spec import HostConfigSpec
    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter
    from vim25.data.profile_execute_error import ProfileExecuteError


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileExecuteResult(vmodl.DataObject):
    """Data object type ``ProfileExecuteResult`` (vmodl ``vim.profile.host.ExecuteResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteResult/
    """

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""

    config_spec: HostConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "HostConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    inapplicable_path: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "inapplicablePath", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``inapplicablePath``. Since 4.0."""

    require_input: list[ProfileDeferredPolicyOptionParameter] | None = attrs.field(
        default=None,
        metadata={"wire": "requireInput", "type": "ProfileDeferredPolicyOptionParameter[]", "since": "4.0", "secret": False},
    )
    """Wire name ``requireInput``. Since 4.0."""

    error: list[ProfileExecuteError] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "ProfileExecuteError[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""
