# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MoveIntoResourcePoolRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import builtins


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MoveIntoResourcePoolRequestType(vmodl.Request):
    """Request type ``MoveIntoResourcePoolRequestType``."""

    list: builtins.list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "list", "type": "ManagedObjectReference[]", "since": "2.0", "secret": False},
    )
    """Wire name ``list``. Since 2.0. Refers to a ManagedEntity."""
