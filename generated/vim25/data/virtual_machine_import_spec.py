# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineImportSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.import_spec import ImportSpec

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineImportSpec(ImportSpec):
    """Data object type ``VirtualMachineImportSpec`` (vmodl ``vim.vm.VmImportSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineImportSpec/
    """

    config_spec: VirtualMachineConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "VirtualMachineConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    res_pool_entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "resPoolEntity", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``resPoolEntity``. Since 4.1. Refers to a ResourcePool."""
