# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MoveVirtualDiskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MoveVirtualDiskRequestType(vmodl.Request):
    """Request type ``MoveVirtualDiskRequestType``."""

    source_name: str = attrs.field(
        metadata={"wire": "sourceName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceName``. Since 2.5."""

    source_datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "sourceDatacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter."""

    dest_name: str = attrs.field(
        metadata={"wire": "destName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``destName``. Since 2.5."""

    dest_datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "destDatacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``destDatacenter``. Since 2.5. Refers to a Datacenter."""

    force: bool | None = attrs.field(
        default=None,
        metadata={"wire": "force", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``force``. Since 2.5."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``profile``. Since 5.5."""
