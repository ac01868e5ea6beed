# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineRuntimeInfoDasProtectionState."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineRuntimeInfoDasProtectionState(vmodl.DataObject):
    """Data object type ``VirtualMachineRuntimeInfoDasProtectionState`` (vmodl
    ``vim.vm.RuntimeInfo.DasProtectionState``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRuntimeInfoDasProtectionState/
    """

    das_protected: bool = attrs.field(
        metadata={"wire": "dasProtected", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``dasProtected``. Since 5.0."""
