# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualIDEControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualIDEControllerOption(VirtualControllerOption):
    """Data object type ``VirtualIDEControllerOption`` (vmodl
    ``vim.vm.device.VirtualIDEControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualIDEControllerOption/
    """

    num_ide_disks: IntOption = attrs.field(
        metadata={"wire": "numIDEDisks", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numIDEDisks``. Since 2.0."""

    num_ide_cdroms: IntOption = attrs.field(
        metadata={"wire": "numIDECdroms", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numIDECdroms``. Since 2.0."""
