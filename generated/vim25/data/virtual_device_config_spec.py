# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice
    from vim25.data.virtual_device_config_spec_backing_spec import VirtualDeviceConfigSpecBackingSpec
    from vim25.enums.virtual_device_config_spec_file_operation import VirtualDeviceConfigSpecFileOperation
    from vim25.enums.virtual_device_config_spec_operation import VirtualDeviceConfigSpecOperation
    from vim25.data.virtual_machine_base_independent_filter_spec import VirtualMachineBaseIndependentFilterSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceConfigSpec(vmodl.DataObject):
    """Data object type ``VirtualDeviceConfigSpec`` (vmodl ``vim.vm.device.VirtualDeviceSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpec/
    """

    operation: VirtualDeviceConfigSpecOperation | None = attrs.field(
        default=None,
        metadata={"wire": "operation", "type": "VirtualDeviceConfigSpecOperation", "since": "2.0", "secret": False},
    )
    """Wire name ``operation``. Since 2.0."""

    file_operation: VirtualDeviceConfigSpecFileOperation | None = attrs.field(
        default=None,
        metadata={"wire": "fileOperation", "type": "VirtualDeviceConfigSpecFileOperation", "since": "2.0", "secret": False},
    )
    """Wire name ``fileOperation``. Since 2.0."""

    device: VirtualDevice = attrs.field(
        metadata={"wire": "device", "type": "VirtualDevice", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``profile``. Since 5.5."""

    backing: VirtualDeviceConfigSpecBackingSpec | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "VirtualDeviceConfigSpecBackingSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``backing``. Since 6.5."""

    filter_spec: list[VirtualMachineBaseIndependentFilterSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "filterSpec", "type": "VirtualMachineBaseIndependentFilterSpec[]", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``filterSpec``. Since 7.0.2.1."""

    change_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeMode", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``changeMode``. Since 8.0.0.1."""
