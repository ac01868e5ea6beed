# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskDeltaDiskFormatsSupported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskDeltaDiskFormatsSupported(vmodl.DataObject):
    """Data object type ``VirtualDiskDeltaDiskFormatsSupported`` (vmodl
    ``vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormatsSupported/
    """

    datastore_type: str = attrs.field(
        metadata={"wire": "datastoreType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreType``. Since 5.1."""

    delta_disk_format: ChoiceOption = attrs.field(
        metadata={"wire": "deltaDiskFormat", "type": "ChoiceOption", "since": "5.1", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 5.1."""
