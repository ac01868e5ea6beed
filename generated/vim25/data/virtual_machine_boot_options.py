# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineBootOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_boot_options_bootable_device import VirtualMachineBootOptionsBootableDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineBootOptions(vmodl.DataObject):
    """Data object type ``VirtualMachineBootOptions`` (vmodl ``vim.vm.BootOptions``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptions/
    """

    boot_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "bootDelay", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``bootDelay``. Since 2.5."""

    enter_bios_setup: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enterBIOSSetup", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``enterBIOSSetup``. Since 2.5."""

    efi_secure_boot_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "efiSecureBootEnabled", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``efiSecureBootEnabled``. Since 6.5."""

    boot_retry_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "bootRetryEnabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``bootRetryEnabled``. Since 4.1."""

    boot_retry_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "bootRetryDelay", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``bootRetryDelay``. Since 4.1."""

    boot_order: list[VirtualMachineBootOptionsBootableDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "bootOrder", "type": "VirtualMachineBootOptionsBootableDevice[]", "since": "5.0", "secret": False},
    )
    """Wire name ``bootOrder``. Since 5.0."""

    network_boot_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "networkBootProtocol", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``networkBootProtocol``. Since 6.0."""
