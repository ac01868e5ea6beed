# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtendedElementDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.element_description import ElementDescription

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendedElementDescription(ElementDescription):
    """Data object type ``ExtendedElementDescription`` (vmodl ``vim.ExtendedElementDescription``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedElementDescription/
    """

    message_catalog_key_prefix: str = attrs.field(
        metadata={"wire": "messageCatalogKeyPrefix", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``messageCatalogKeyPrefix``. Since 4.0."""

    message_arg: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "messageArg", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``messageArg``. Since 4.0."""
