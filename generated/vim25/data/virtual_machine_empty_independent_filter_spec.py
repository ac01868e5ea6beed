# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineEmptyIndependentFilterSpec."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_base_independent_filter_spec import VirtualMachineBaseIndependentFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineEmptyIndependentFilterSpec(VirtualMachineBaseIndependentFilterSpec):
    """Data object type ``VirtualMachineEmptyIndependentFilterSpec`` (vmodl
    ``vim.vm.EmptyIndependentFilterSpec``).

    Since 7.0.2.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineEmptyIndependentFilterSpec/
    """
