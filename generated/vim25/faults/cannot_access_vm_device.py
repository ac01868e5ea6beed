# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotAccessVmDevice."""

from __future__ import annotations

import attrs

from vim25.faults.cannot_access_vm_component import CannotAccessVmComponent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotAccessVmDevice(CannotAccessVmComponent):
    """Fault type ``CannotAccessVmDevice`` (vmodl ``vim.fault.CannotAccessVmDevice``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAccessVmDevice/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    backing: str = attrs.field(
        metadata={"wire": "backing", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``backing``. Since 2.0."""

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``connected``. Since 2.0."""
