# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CanProvisionObjectsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_new_policy_batch import VsanNewPolicyBatch


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CanProvisionObjectsRequestType(vmodl.Request):
    """Request type ``CanProvisionObjectsRequestType``."""

    npbs: list[VsanNewPolicyBatch] = attrs.field(
        metadata={"wire": "npbs", "type": "VsanNewPolicyBatch[]", "since": "5.5", "secret": False},
    )
    """Wire name ``npbs``. Since 5.5."""

    ignore_satisfiability: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ignoreSatisfiability", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ignoreSatisfiability``. Since 6.0."""
