# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotAccessNetwork."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.cannot_access_vm_device import CannotAccessVmDevice

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotAccessNetwork(CannotAccessVmDevice):
    """Fault type ``CannotAccessNetwork`` (vmodl ``vim.fault.CannotAccessNetwork``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessNetwork/
    """

    network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``network``. Since 6.0. Refers to a Network."""
