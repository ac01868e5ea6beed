# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CpuIncompatible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CpuIncompatible(VirtualHardwareCompatibilityIssue):
    """Fault type ``CpuIncompatible`` (vmodl ``vim.fault.CpuIncompatible``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible/
    """

    level: int = attrs.field(
        metadata={"wire": "level", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``level``. Since 2.0."""

    register_name: str = attrs.field(
        metadata={"wire": "registerName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``registerName``. Since 2.0."""

    register_bits: str | None = attrs.field(
        default=None,
        metadata={"wire": "registerBits", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``registerBits``. Since 2.5."""

    desired_bits: str | None = attrs.field(
        default=None,
        metadata={"wire": "desiredBits", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``desiredBits``. Since 2.5."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""
