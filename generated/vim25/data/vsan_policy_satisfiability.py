# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanPolicySatisfiability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.data.vsan_policy_cost import VsanPolicyCost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanPolicySatisfiability(vmodl.DataObject):
    """Data object type ``VsanPolicySatisfiability`` (vmodl
    ``vim.host.VsanInternalSystem.PolicySatisfiability``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicySatisfiability/
    """

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    is_satisfiable: bool = attrs.field(
        metadata={"wire": "isSatisfiable", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``isSatisfiable``. Since 5.5."""

    reason: LocalizableMessage | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "LocalizableMessage", "since": "5.5", "secret": False},
    )
    """Wire name ``reason``. Since 5.5."""

    cost: VsanPolicyCost | None = attrs.field(
        default=None,
        metadata={"wire": "cost", "type": "VsanPolicyCost", "since": "5.5", "secret": False},
    )
    """Wire name ``cost``. Since 5.5."""
