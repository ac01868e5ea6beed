# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveVStorageObjectAssociationsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.retrieve_v_storage_obj_spec import RetrieveVStorageObjSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveVStorageObjectAssociationsRequestType(vmodl.Request):
    """Request type ``RetrieveVStorageObjectAssociationsRequestType``."""

    ids: list[RetrieveVStorageObjSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "ids", "type": "RetrieveVStorageObjSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``ids``. Since 6.7."""
