# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDefaultProfileSpec."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDefaultProfileSpec(VirtualMachineProfileSpec):
    """Data object type ``VirtualMachineDefaultProfileSpec`` (vmodl ``vim.vm.DefaultProfileSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefaultProfileSpec/
    """
