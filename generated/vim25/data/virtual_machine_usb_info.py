# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineUsbInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.virtual_machine_summary import VirtualMachineSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineUsbInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineUsbInfo`` (vmodl ``vim.vm.UsbInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfo/
    """

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``description``. Since 2.5."""

    vendor: int = attrs.field(
        metadata={"wire": "vendor", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``vendor``. Since 2.5."""

    product: int = attrs.field(
        metadata={"wire": "product", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``product``. Since 2.5."""

    physical_path: str = attrs.field(
        metadata={"wire": "physicalPath", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``physicalPath``. Since 2.5."""

    family: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "family", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``family``. Since 2.5."""

    speed: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "speed", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``speed``. Since 2.5."""

    summary: VirtualMachineSummary | None = attrs.field(
        default=None,
        metadata={"wire": "summary", "type": "VirtualMachineSummary", "since": "2.5", "secret": False},
    )
    """Wire name ``summary``. Since 2.5."""
