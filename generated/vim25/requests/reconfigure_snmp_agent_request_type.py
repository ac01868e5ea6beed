# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureSnmpAgentRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_snmp_config_spec import HostSnmpConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureSnmpAgentRequestType(vmodl.Request):
    """Request type ``ReconfigureSnmpAgentRequestType``."""

    spec: HostSnmpConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostSnmpConfigSpec", "since": "2.5", "secret": False},
    )
    """Wire name ``spec``. Since 2.5."""
