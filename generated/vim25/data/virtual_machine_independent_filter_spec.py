# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineIndependentFilterSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_base_independent_filter_spec import VirtualMachineBaseIndependentFilterSpec

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineIndependentFilterSpec(VirtualMachineBaseIndependentFilterSpec):
    """Data object type ``VirtualMachineIndependentFilterSpec`` (vmodl
    ``vim.vm.IndependentFilterSpec``).

    Since 7.0.2.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIndependentFilterSpec/
    """

    filter_name: str = attrs.field(
        metadata={"wire": "filterName", "type": "string", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``filterName``. Since 7.0.2.1."""

    filter_class: str | None = attrs.field(
        default=None,
        metadata={"wire": "filterClass", "type": "string", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``filterClass``. Since 7.0.2.1."""

    filter_capabilities: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "filterCapabilities", "type": "KeyValue[]", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``filterCapabilities``. Since 7.0.2.1."""
