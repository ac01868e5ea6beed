# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExecuteHostProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExecuteHostProfileRequestType(vmodl.Request):
    """Request type ``ExecuteHostProfileRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    deferred_param: list[ProfileDeferredPolicyOptionParameter] | None = attrs.field(
        default=None,
        metadata={"wire": "deferredParam", "type": "ProfileDeferredPolicyOptionParameter[]", "since": "4.0", "secret": False},
    )
    """Wire name ``deferredParam``. Since 4.0."""
