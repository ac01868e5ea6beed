# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LocalizableMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalizableMessage(vmodl.DataObject):
    """Data object type ``LocalizableMessage`` (vmodl ``vmodl.LocalizableMessage``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizableMessage/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    arg: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "arg", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``arg``. Since 4.0."""

    message: str | None = attrs.field(
        default=None,
        metadata={"wire": "message", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``message``. Since 4.0."""
