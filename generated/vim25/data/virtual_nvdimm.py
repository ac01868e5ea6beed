# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVDIMM."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVDIMM(VirtualDevice):
    """Data object type ``VirtualNVDIMM`` (vmodl ``vim.vm.device.VirtualNVDIMM``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMM/
    """

    capacity_in_mb: int = attrs.field(
        metadata={"wire": "capacityInMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``capacityInMB``. Since 6.7."""

    configured_capacity_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "configuredCapacityInMB", "type": "long", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``configuredCapacityInMB``. Since 7.0.2.0."""
