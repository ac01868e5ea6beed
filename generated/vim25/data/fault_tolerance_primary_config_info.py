# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultTolerancePrimaryConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.fault_tolerance_config_info import FaultToleranceConfigInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultTolerancePrimaryConfigInfo(FaultToleranceConfigInfo):
    """Data object type ``FaultTolerancePrimaryConfigInfo`` (vmodl
    ``vim.vm.FaultTolerancePrimaryConfigInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultTolerancePrimaryConfigInfo/
    """

    secondaries: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "secondaries", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``secondaries``. Since 4.0. Refers to a VirtualMachine."""
