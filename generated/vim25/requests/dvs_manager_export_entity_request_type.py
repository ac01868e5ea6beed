# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DVSManagerExportEntityRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.selection_set import SelectionSet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSManagerExportEntityRequestType(vmodl.Request):
    """Request type ``DVSManagerExportEntityRequestType``."""

    selection_set: list[SelectionSet] = attrs.field(
        metadata={"wire": "selectionSet", "type": "SelectionSet[]", "since": "5.1", "secret": False},
    )
    """Wire name ``selectionSet``. Since 5.1."""
