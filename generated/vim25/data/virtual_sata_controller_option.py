# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSATAControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSATAControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSATAControllerOption`` (vmodl
    ``vim.vm.device.VirtualSATAControllerOption``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSATAControllerOption/
    """

    num_sata_disks: IntOption = attrs.field(
        metadata={"wire": "numSATADisks", "type": "IntOption", "since": "5.5", "secret": False},
    )
    """Wire name ``numSATADisks``. Since 5.5."""

    num_sata_cdroms: IntOption = attrs.field(
        metadata={"wire": "numSATACdroms", "type": "IntOption", "since": "5.5", "secret": False},
    )
    """Wire name ``numSATACdroms``. Since 5.5."""
