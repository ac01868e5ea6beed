# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type GenerateHostConfigTaskSpecRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.structured_customizations import StructuredCustomizations


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GenerateHostConfigTaskSpecRequestType(vmodl.Request):
    """Request type ``GenerateHostConfigTaskSpecRequestType``."""

    hosts_info: list[StructuredCustomizations] | None = attrs.field(
        default=None,
        metadata={"wire": "hostsInfo", "type": "StructuredCustomizations[]", "since": "6.5", "secret": False},
    )
    """Wire name ``hostsInfo``. Since 6.5."""
