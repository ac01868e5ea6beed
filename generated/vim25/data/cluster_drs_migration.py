# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsMigration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsMigration(vmodl.DataObject):
    """Data object type ``ClusterDrsMigration`` (vmodl ``vim.cluster.DrsMigration``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsMigration/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    time: datetime.datetime = attrs.field(
        metadata={"wire": "time", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``time``. Since 2.0."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""

    cpu_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "cpuLoad", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuLoad``. Since 2.0."""

    memory_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "memoryLoad", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryLoad``. Since 2.0."""

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``source``. Since 2.0. Refers to a HostSystem."""

    source_cpu_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "sourceCpuLoad", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceCpuLoad``. Since 2.0."""

    source_memory_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "sourceMemoryLoad", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceMemoryLoad``. Since 2.0."""

    destination: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "destination", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``destination``. Since 2.0. Refers to a HostSystem."""

    destination_cpu_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "destinationCpuLoad", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``destinationCpuLoad``. Since 2.0."""

    destination_memory_load: int | None = attrs.field(
        default=None,
        metadata={"wire": "destinationMemoryLoad", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``destinationMemoryLoad``. Since 2.0."""
