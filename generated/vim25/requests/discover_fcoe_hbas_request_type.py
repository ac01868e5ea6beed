# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DiscoverFcoeHbasRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fcoe_config_fcoe_specification import FcoeConfigFcoeSpecification


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiscoverFcoeHbasRequestType(vmodl.Request):
    """Request type ``DiscoverFcoeHbasRequestType``."""

    fcoe_spec: FcoeConfigFcoeSpecification = attrs.field(
        metadata={"wire": "fcoeSpec", "type": "FcoeConfigFcoeSpecification", "since": "5.0", "secret": False},
    )
    """Wire name ``fcoeSpec``. Since 5.0."""
