# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PolicyOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PolicyOption(vmodl.DataObject):
    """Data object type ``PolicyOption`` (vmodl ``vim.profile.PolicyOption``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PolicyOption/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    parameter: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "parameter", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``parameter``. Since 4.0."""
