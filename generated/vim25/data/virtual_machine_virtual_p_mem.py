# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualPMem."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualPMem(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualPMem`` (vmodl ``vim.vm.VirtualPMem``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualPMem/
    """

    snapshot_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotMode", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``snapshotMode``. Since 7.0.3.0."""
