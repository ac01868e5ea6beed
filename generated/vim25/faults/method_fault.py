# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MethodFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MethodFault(vmodl.Fault):
    """Fault type ``MethodFault`` (vmodl ``vmodl.MethodFault``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MethodFault/
    """

    fault_cause: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "faultCause", "type": "MethodFault", "since": "2.0", "secret": False},
    )
    """Wire name ``faultCause``. Since 2.0."""

    fault_message: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "faultMessage", "type": "LocalizableMessage[]", "since": "2.0", "secret": False},
    )
    """Wire name ``faultMessage``. Since 2.0."""
