# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateLinkedChildrenRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_app_link_info import VirtualAppLinkInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateLinkedChildrenRequestType(vmodl.Request):
    """Request type ``UpdateLinkedChildrenRequestType``."""

    add_change_set: list[VirtualAppLinkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "addChangeSet", "type": "VirtualAppLinkInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``addChangeSet``. Since 4.1."""

    remove_set: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "removeSet", "type": "ManagedObjectReference[]", "since": "4.1", "secret": False},
    )
    """Wire name ``removeSet``. Since 4.1. Refers to a ManagedEntity."""
