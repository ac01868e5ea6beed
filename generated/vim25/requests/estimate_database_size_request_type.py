# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EstimateDatabaseSizeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.database_size_param import DatabaseSizeParam


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EstimateDatabaseSizeRequestType(vmodl.Request):
    """Request type ``EstimateDatabaseSizeRequestType``."""

    db_size_param: DatabaseSizeParam = attrs.field(
        metadata={"wire": "dbSizeParam", "type": "DatabaseSizeParam", "since": "4.0", "secret": False},
    )
    """Wire name ``dbSizeParam``. Since 4.0."""
