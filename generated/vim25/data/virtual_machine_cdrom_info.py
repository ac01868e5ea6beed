# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineCdromInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineCdromInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineCdromInfo`` (vmodl ``vim.vm.CdromInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCdromInfo/
    """

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``description``. Since 6.5."""
