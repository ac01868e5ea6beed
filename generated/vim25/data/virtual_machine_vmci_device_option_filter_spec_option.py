# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMCIDeviceOptionFilterSpecOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMCIDeviceOptionFilterSpecOption(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceOptionFilterSpecOption`` (vmodl
    ``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOptionFilterSpecOption/
    """

    action: ChoiceOption = attrs.field(
        metadata={"wire": "action", "type": "ChoiceOption", "since": "6.0", "secret": False},
    )
    """Wire name ``action``. Since 6.0."""

    protocol: ChoiceOption = attrs.field(
        metadata={"wire": "protocol", "type": "ChoiceOption", "since": "6.0", "secret": False},
    )
    """Wire name ``protocol``. Since 6.0."""

    direction: ChoiceOption = attrs.field(
        metadata={"wire": "direction", "type": "ChoiceOption", "since": "6.0", "secret": False},
    )
    """Wire name ``direction``. Since 6.0."""

    lower_dst_port_boundary: LongOption = attrs.field(
        metadata={"wire": "lowerDstPortBoundary", "type": "LongOption", "since": "6.0", "secret": False},
    )
    """Wire name ``lowerDstPortBoundary``. Since 6.0."""

    upper_dst_port_boundary: LongOption = attrs.field(
        metadata={"wire": "upperDstPortBoundary", "type": "LongOption", "since": "6.0", "secret": False},
    )
    """Wire name ``upperDstPortBoundary``. Since 6.0."""
