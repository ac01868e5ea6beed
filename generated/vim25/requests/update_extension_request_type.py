# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateExtensionRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.extension import Extension


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateExtensionRequestType(vmodl.Request):
    """Request type ``UpdateExtensionRequestType``."""

    extension: Extension = attrs.field(
        metadata={"wire": "extension", "type": "Extension", "since": "2.5", "secret": False},
    )
    """Wire name ``extension``. Since 2.5."""
