# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostEnterMaintenanceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.faults_by_host import FaultsByHost
    from vim25.data.faults_by_vm import FaultsByVM


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostEnterMaintenanceResult(vmodl.DataObject):
    """Data object type ``HostEnterMaintenanceResult`` (vmodl ``vim.host.EnterMaintenanceResult``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostEnterMaintenanceResult/
    """

    vm_faults: list[FaultsByVM] | None = attrs.field(
        default=None,
        metadata={"wire": "vmFaults", "type": "FaultsByVM[]", "since": "6.7", "secret": False},
    )
    """Wire name ``vmFaults``. Since 6.7."""

    host_faults: list[FaultsByHost] | None = attrs.field(
        default=None,
        metadata={"wire": "hostFaults", "type": "FaultsByHost[]", "since": "6.7", "secret": False},
    )
    """Wire name ``hostFaults``. Since 6.7."""
