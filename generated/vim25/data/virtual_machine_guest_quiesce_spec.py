# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineGuestQuiesceSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineGuestQuiesceSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineGuestQuiesceSpec`` (vmodl ``vim.vm.GuestQuiesceSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestQuiesceSpec/
    """

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``timeout``. Since 6.5."""
