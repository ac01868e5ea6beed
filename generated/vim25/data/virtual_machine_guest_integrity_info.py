# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineGuestIntegrityInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineGuestIntegrityInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineGuestIntegrityInfo`` (vmodl ``vim.vm.GuestIntegrityInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestIntegrityInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``enabled``. Since 6.5."""
