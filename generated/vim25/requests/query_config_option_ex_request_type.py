# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryConfigOptionExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.environment_browser_config_option_query_spec import EnvironmentBrowserConfigOptionQuerySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryConfigOptionExRequestType(vmodl.Request):
    """Request type ``QueryConfigOptionExRequestType``."""

    spec: EnvironmentBrowserConfigOptionQuerySpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "EnvironmentBrowserConfigOptionQuerySpec", "since": "6.0", "secret": False},
    )
    """Wire name ``spec``. Since 6.0."""
