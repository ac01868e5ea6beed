# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmVnicPoolReservationViolationClearEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmVnicPoolReservationViolationClearEvent(DvsEvent):
    """Data object type ``VmVnicPoolReservationViolationClearEvent`` (vmodl
    ``vim.event.VmVnicPoolReservationViolationClearEvent``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmVnicPoolReservationViolationClearEvent/
    """

    vm_vnic_resource_pool_key: str = attrs.field(
        metadata={"wire": "vmVnicResourcePoolKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmVnicResourcePoolKey``. Since 6.0."""

    vm_vnic_resource_pool_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmVnicResourcePoolName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmVnicResourcePoolName``. Since 6.0."""
