# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.custom_field_value import CustomFieldValue
    from vim25.enums.managed_entity_status import ManagedEntityStatus
    from vim25.data.virtual_machine_config_summary import VirtualMachineConfigSummary
    from vim25.data.virtual_machine_guest_summary import VirtualMachineGuestSummary
    from vim25.data.virtual_machine_quick_stats import VirtualMachineQuickStats
    from vim25.data.virtual_machine_runtime_info import VirtualMachineRuntimeInfo
    from vim25.data.virtual_machine_storage_summary import VirtualMachineStorageSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSummary(vmodl.DataObject):
    """Data object type ``VirtualMachineSummary`` (vmodl ``vim.vm.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSummary/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""

    runtime: VirtualMachineRuntimeInfo = attrs.field(
        metadata={"wire": "runtime", "type": "VirtualMachineRuntimeInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``runtime``. Since 2.0."""

    guest: VirtualMachineGuestSummary | None = attrs.field(
        default=None,
        metadata={"wire": "guest", "type": "VirtualMachineGuestSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``guest``. Since 2.0."""

    config: VirtualMachineConfigSummary = attrs.field(
        metadata={"wire": "config", "type": "VirtualMachineConfigSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    storage: VirtualMachineStorageSummary | None = attrs.field(
        default=None,
        metadata={"wire": "storage", "type": "VirtualMachineStorageSummary", "since": "4.0", "secret": False},
    )
    """Wire name ``storage``. Since 4.0."""

    quick_stats: VirtualMachineQuickStats = attrs.field(
        metadata={"wire": "quickStats", "type": "VirtualMachineQuickStats", "since": "2.0", "secret": False},
    )
    """Wire name ``quickStats``. Since 2.0."""

    overall_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 2.0."""

    custom_value: list[CustomFieldValue] | None = attrs.field(
        default=None,
        metadata={"wire": "customValue", "type": "CustomFieldValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``customValue``. Since 2.0."""
