# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineGuestSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.virtual_machine_tools_status import VirtualMachineToolsStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineGuestSummary(vmodl.DataObject):
    """Data object type ``VirtualMachineGuestSummary`` (vmodl ``vim.vm.Summary.GuestSummary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestSummary/
    """

    guest_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""

    guest_full_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestFullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestFullName``. Since 2.0."""

    tools_status: VirtualMachineToolsStatus | None = attrs.field(
        default=None,
        metadata={"wire": "toolsStatus", "type": "VirtualMachineToolsStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``toolsStatus``. Since 2.0."""

    tools_version_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsVersionStatus", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``toolsVersionStatus``. Since 4.0."""

    tools_version_status2: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsVersionStatus2", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``toolsVersionStatus2``. Since 5.0."""

    tools_running_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsRunningStatus", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``toolsRunningStatus``. Since 4.0."""

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hostName``. Since 2.0."""

    ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""

    hw_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "hwVersion", "type": "string", "since": "6.9.1", "secret": False},
    )
    """Wire name ``hwVersion``. Since 6.9.1."""
