# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotUseNetwork."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_config_fault import VmConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotUseNetwork(VmConfigFault):
    """Fault type ``CannotUseNetwork`` (vmodl ``vim.fault.CannotUseNetwork``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotUseNetwork/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``device``. Since 5.5."""

    backing: str = attrs.field(
        metadata={"wire": "backing", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``backing``. Since 5.5."""

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``connected``. Since 5.5."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``reason``. Since 5.5."""

    network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``network``. Since 6.0. Refers to a Network."""
