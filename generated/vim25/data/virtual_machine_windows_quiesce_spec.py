# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineWindowsQuiesceSpec."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_guest_quiesce_spec import VirtualMachineGuestQuiesceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineWindowsQuiesceSpec(VirtualMachineGuestQuiesceSpec):
    """Data object type ``VirtualMachineWindowsQuiesceSpec`` (vmodl ``vim.vm.WindowsQuiesceSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWindowsQuiesceSpec/
    """

    vss_backup_type: int | None = attrs.field(
        default=None,
        metadata={"wire": "vssBackupType", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``vssBackupType``. Since 6.5."""

    vss_bootable_system_state: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vssBootableSystemState", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``vssBootableSystemState``. Since 6.5."""

    vss_partial_file_support: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vssPartialFileSupport", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``vssPartialFileSupport``. Since 6.5."""

    vss_backup_context: str | None = attrs.field(
        default=None,
        metadata={"wire": "vssBackupContext", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vssBackupContext``. Since 6.5."""
