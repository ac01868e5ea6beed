# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OptionValue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OptionValue(vmodl.DataObject):
    """Data object type ``OptionValue`` (vmodl ``vim.option.OptionValue``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OptionValue/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    value: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "Any", "since": "2.0", "secret": ('key', '(?i)^guestinfo[.]')},
    )
    """Wire name ``value``. Since 2.0. Secret where ``key`` matches ``(?i)^guestinfo[.]``."""
