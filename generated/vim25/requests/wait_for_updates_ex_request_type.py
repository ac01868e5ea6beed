# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type WaitForUpdatesExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.wait_options import WaitOptions


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WaitForUpdatesExRequestType(vmodl.Request):
    """Request type ``WaitForUpdatesExRequestType``."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``version``. Since 4.1."""

    options: WaitOptions | None = attrs.field(
        default=None,
        metadata={"wire": "options", "type": "WaitOptions", "since": "4.1", "secret": False},
    )
    """Wire name ``options``. Since 4.1."""
