# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateCounterLevelMappingRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.performance_manager_counter_level_mapping import PerformanceManagerCounterLevelMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateCounterLevelMappingRequestType(vmodl.Request):
    """Request type ``UpdateCounterLevelMappingRequestType``."""

    counter_level_map: list[PerformanceManagerCounterLevelMapping] = attrs.field(
        metadata={"wire": "counterLevelMap", "type": "PerformanceManagerCounterLevelMapping[]", "since": "4.1", "secret": False},
    )
    """Wire name ``counterLevelMap``. Since 4.1."""
