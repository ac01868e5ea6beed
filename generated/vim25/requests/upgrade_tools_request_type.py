# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpgradeToolsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpgradeToolsRequestType(vmodl.Request):
    """Request type ``UpgradeToolsRequestType``."""

    installer_options: str | None = attrs.field(
        default=None,
        metadata={"wire": "installerOptions", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``installerOptions``. Since 2.0."""
