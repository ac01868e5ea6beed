# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVStorageInfrastructureObjectPolicyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vslm_infrastructure_object_policy_spec import VslmInfrastructureObjectPolicySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVStorageInfrastructureObjectPolicyRequestType(vmodl.Request):
    """Request type ``UpdateVStorageInfrastructureObjectPolicyRequestType``."""

    spec: VslmInfrastructureObjectPolicySpec = attrs.field(
        metadata={"wire": "spec", "type": "vslmInfrastructureObjectPolicySpec", "since": "6.7", "secret": False},
    )
    """Wire name ``spec``. Since 6.7."""
