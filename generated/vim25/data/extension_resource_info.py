# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionResourceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionResourceInfo(vmodl.DataObject):
    """Data object type ``ExtensionResourceInfo`` (vmodl ``vim.Extension.ResourceInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionResourceInfo/
    """

    locale: str = attrs.field(
        metadata={"wire": "locale", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``locale``. Since 2.5."""

    module: str = attrs.field(
        metadata={"wire": "module", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``module``. Since 2.5."""

    data: list[KeyValue] = attrs.field(
        metadata={"wire": "data", "type": "KeyValue[]", "since": "2.5", "secret": False},
    )
    """Wire name ``data``. Since 2.5."""
