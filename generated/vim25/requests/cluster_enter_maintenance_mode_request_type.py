# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ClusterEnterMaintenanceModeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterEnterMaintenanceModeRequestType(vmodl.Request):
    """Request type ``ClusterEnterMaintenanceModeRequestType``."""

    host: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem. Privilege Host.Config.Maintenance."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``option``. Since 5.0."""
