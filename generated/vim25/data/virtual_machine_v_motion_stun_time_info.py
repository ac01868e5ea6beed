# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMotionStunTimeInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMotionStunTimeInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineVMotionStunTimeInfo`` (vmodl ``vim.vm.VMotionStunTimeInfo``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMotionStunTimeInfo/
    """

    migration_bw: int = attrs.field(
        metadata={"wire": "migrationBW", "type": "long", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``migrationBW``. Since 8.0.2.0."""

    stun_time: int = attrs.field(
        metadata={"wire": "stunTime", "type": "long", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``stunTime``. Since 8.0.2.0."""
