# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCUnsupportedByHostHardware."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.evc_config_fault import EVCConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCUnsupportedByHostHardware(EVCConfigFault):
    """Fault type ``EVCUnsupportedByHostHardware`` (vmodl ``vim.fault.EVCUnsupportedByHostHardware``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCUnsupportedByHostHardware/
    """

    host: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1. Refers to a HostSystem."""

    host_name: list[str] = attrs.field(
        metadata={"wire": "hostName", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``hostName``. Since 4.1."""
