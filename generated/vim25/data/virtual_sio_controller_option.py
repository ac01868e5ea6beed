# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSIOControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSIOControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSIOControllerOption`` (vmodl
    ``vim.vm.device.VirtualSIOControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSIOControllerOption/
    """

    num_floppy_drives: IntOption = attrs.field(
        metadata={"wire": "numFloppyDrives", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numFloppyDrives``. Since 2.0."""

    num_serial_ports: IntOption = attrs.field(
        metadata={"wire": "numSerialPorts", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSerialPorts``. Since 2.0."""

    num_parallel_ports: IntOption = attrs.field(
        metadata={"wire": "numParallelPorts", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numParallelPorts``. Since 2.0."""
