# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VirtualHardwareVersionNotSupported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualHardwareVersionNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``VirtualHardwareVersionNotSupported`` (vmodl
    ``vim.fault.VirtualHardwareVersionNotSupported``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareVersionNotSupported/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``hostName``. Since 2.5."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""
