# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type GenerateHostProfileTaskListRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_config_spec import HostConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GenerateHostProfileTaskListRequestType(vmodl.Request):
    """Request type ``GenerateHostProfileTaskListRequestType``."""

    config_spec: HostConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "HostConfigSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``configSpec``. Since 5.5."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``host``. Since 5.5. Refers to a HostSystem."""
