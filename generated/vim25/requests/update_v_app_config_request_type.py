# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVAppConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_app_config_spec import VAppConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVAppConfigRequestType(vmodl.Request):
    """Request type ``UpdateVAppConfigRequestType``."""

    spec: VAppConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "VAppConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
