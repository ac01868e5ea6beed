# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineCloneSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec import CustomizationSpec
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineCloneSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineCloneSpec`` (vmodl ``vim.vm.CloneSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCloneSpec/
    """

    location: VirtualMachineRelocateSpec = attrs.field(
        metadata={"wire": "location", "type": "VirtualMachineRelocateSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``location``. Since 2.0."""

    template: bool = attrs.field(
        metadata={"wire": "template", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``template``. Since 2.0."""

    config: VirtualMachineConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "config", "type": "VirtualMachineConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    customization: CustomizationSpec | None = attrs.field(
        default=None,
        metadata={"wire": "customization", "type": "CustomizationSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``customization``. Since 2.0."""

    power_on: bool = attrs.field(
        metadata={"wire": "powerOn", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``powerOn``. Since 2.0."""

    snapshot: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "snapshot", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``snapshot``. Since 4.0. Refers to a VirtualMachineSnapshot."""

    memory: bool | None = attrs.field(
        default=None,
        metadata={"wire": "memory", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``memory``. Since 5.5."""

    tpm_provision_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "tpmProvisionPolicy", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``tpmProvisionPolicy``. Since 8.0.0.1."""
