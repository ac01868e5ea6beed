# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_disk_info import GuestDiskInfo
    from vim25.data.guest_info_customization_info import GuestInfoCustomizationInfo
    from vim25.data.guest_info_namespace_generation_info import GuestInfoNamespaceGenerationInfo
    from vim25.data.guest_nic_info import GuestNicInfo
    from vim25.data.guest_screen_info import GuestScreenInfo
    from vim25.data.guest_stack_info import GuestStackInfo
    from vim25.enums.virtual_machine_tools_status import VirtualMachineToolsStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestInfo(vmodl.DataObject):
    """Data object type ``GuestInfo`` (vmodl ``vim.vm.GuestInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfo/
    """

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

    tools_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``toolsVersion``. Since 2.0."""

    tools_install_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsInstallType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``toolsInstallType``. Since 6.5."""

    guest_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""

    guest_family: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestFamily", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestFamily``. Since 2.0."""

    guest_full_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestFullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestFullName``. Since 2.0."""

    guest_detailed_data: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestDetailedData", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``guestDetailedData``. Since 8.0.2.0."""

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

    net: list[GuestNicInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "net", "type": "GuestNicInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``net``. Since 2.0."""

    ip_stack: list[GuestStackInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "ipStack", "type": "GuestStackInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipStack``. Since 4.1."""

    disk: list[GuestDiskInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "GuestDiskInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""

    screen: GuestScreenInfo | None = attrs.field(
        default=None,
        metadata={"wire": "screen", "type": "GuestScreenInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``screen``. Since 2.0."""

    guest_state: str = attrs.field(
        metadata={"wire": "guestState", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestState``. Since 2.0."""

    app_heartbeat_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "appHeartbeatStatus", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``appHeartbeatStatus``. Since 4.1."""

    guest_kernel_crashed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "guestKernelCrashed", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``guestKernelCrashed``. Since 6.0."""

    app_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "appState", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``appState``. Since 5.5."""

    guest_operations_ready: bool | None = attrs.field(
        default=None,
        metadata={"wire": "guestOperationsReady", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``guestOperationsReady``. Since 5.0."""

    interactive_guest_operations_ready: bool | None = attrs.field(
        default=None,
        metadata={"wire": "interactiveGuestOperationsReady", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``interactiveGuestOperationsReady``. Since 5.0."""

    guest_state_change_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "guestStateChangeSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``guestStateChangeSupported``. Since 6.0."""

    generation_info: list[GuestInfoNamespaceGenerationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "generationInfo", "type": "GuestInfoNamespaceGenerationInfo[]", "since": "5.1", "secret": False},
    )
    """Wire name ``generationInfo``. Since 5.1."""

    hw_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "hwVersion", "type": "string", "since": "6.9.1", "secret": False},
    )
    """Wire name ``hwVersion``. Since 6.9.1."""

    customization_info: GuestInfoCustomizationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "customizationInfo", "type": "GuestInfoCustomizationInfo", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``customizationInfo``. Since 7.0.2.0."""
