# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GuestRegistryFault."""

from __future__ import annotations

import attrs

from vim25.faults.guest_operations_fault import GuestOperationsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegistryFault(GuestOperationsFault):
    """Fault type ``GuestRegistryFault`` (vmodl ``vim.fault.GuestRegistryFault``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryFault/
    """

    windows_system_error_code: int = attrs.field(
        metadata={"wire": "windowsSystemErrorCode", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``windowsSystemErrorCode``. Since 6.0."""
