# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmWwnConflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_vm_config import InvalidVmConfig

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmWwnConflict(InvalidVmConfig):
    """Fault type ``VmWwnConflict`` (vmodl ``vim.fault.VmWwnConflict``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflict/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``vm``. Since 2.5. Refers to a VirtualMachine."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    wwn: int | None = attrs.field(
        default=None,
        metadata={"wire": "wwn", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``wwn``. Since 2.5."""
