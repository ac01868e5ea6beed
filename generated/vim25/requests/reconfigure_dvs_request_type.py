# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureDvsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_config_spec import DVSConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureDvsRequestType(vmodl.Request):
    """Request type ``ReconfigureDvsRequestType``."""

    spec: DVSConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "DVSConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
