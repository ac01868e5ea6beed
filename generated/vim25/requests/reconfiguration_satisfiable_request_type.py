# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigurationSatisfiableRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_policy_change_batch import VsanPolicyChangeBatch


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigurationSatisfiableRequestType(vmodl.Request):
    """Request type ``ReconfigurationSatisfiableRequestType``."""

    pcbs: list[VsanPolicyChangeBatch] = attrs.field(
        metadata={"wire": "pcbs", "type": "VsanPolicyChangeBatch[]", "since": "5.5", "secret": False},
    )
    """Wire name ``pcbs``. Since 5.5."""

    ignore_satisfiability: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ignoreSatisfiability", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ignoreSatisfiability``. Since 6.0."""
