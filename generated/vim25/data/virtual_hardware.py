# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualHardware."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualHardware(vmodl.DataObject):
    """Data object type ``VirtualHardware`` (vmodl ``vim.vm.VirtualHardware``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardware/
    """

    num_cpu: int = attrs.field(
        metadata={"wire": "numCPU", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCPU``. Since 2.0."""

    num_cores_per_socket: int | None = attrs.field(
        default=None,
        metadata={"wire": "numCoresPerSocket", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``numCoresPerSocket``. Since 5.0."""

    auto_cores_per_socket: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoCoresPerSocket", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``autoCoresPerSocket``. Since 8.0.0.1."""

    memory_mb: int = attrs.field(
        metadata={"wire": "memoryMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryMB``. Since 2.0."""

    virtual_ich7_m_present: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualICH7MPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``virtualICH7MPresent``. Since 5.0."""

    virtual_smc_present: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualSMCPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``virtualSMCPresent``. Since 5.0."""

    device: list[VirtualDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "VirtualDevice[]", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    motherboard_layout: str | None = attrs.field(
        default=None,
        metadata={"wire": "motherboardLayout", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``motherboardLayout``. Since 8.0.0.1."""

    simultaneous_threads: int | None = attrs.field(
        default=None,
        metadata={"wire": "simultaneousThreads", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``simultaneousThreads``. Since 8.0.0.1."""
