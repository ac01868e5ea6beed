# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineInstantCloneSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineInstantCloneSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineInstantCloneSpec`` (vmodl ``vim.vm.InstantCloneSpec``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineInstantCloneSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``name``. Since 6.7."""

    location: VirtualMachineRelocateSpec = attrs.field(
        metadata={"wire": "location", "type": "VirtualMachineRelocateSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``location``. Since 6.7."""

    config: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "config", "type": "OptionValue[]", "since": "6.7", "secret": False},
    )
    """Wire name ``config``. Since 6.7."""

    bios_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "biosUuid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``biosUuid``. Since 6.7."""
