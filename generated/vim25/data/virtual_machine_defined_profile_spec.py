# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDefinedProfileSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue
    from vim25.data.replication_spec import ReplicationSpec
    from vim25.data.virtual_machine_profile_raw_data import VirtualMachineProfileRawData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDefinedProfileSpec(VirtualMachineProfileSpec):
    """Data object type ``VirtualMachineDefinedProfileSpec`` (vmodl ``vim.vm.DefinedProfileSpec``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefinedProfileSpec/
    """

    profile_id: str = attrs.field(
        metadata={"wire": "profileId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``profileId``. Since 5.5."""

    replication_spec: ReplicationSpec | None = attrs.field(
        default=None,
        metadata={"wire": "replicationSpec", "type": "ReplicationSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``replicationSpec``. Since 6.5."""

    profile_data: VirtualMachineProfileRawData | None = attrs.field(
        default=None,
        metadata={"wire": "profileData", "type": "VirtualMachineProfileRawData", "since": "5.5", "secret": False},
    )
    """Wire name ``profileData``. Since 5.5."""

    profile_params: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "profileParams", "type": "KeyValue[]", "since": "6.7", "secret": False},
    )
    """Wire name ``profileParams``. Since 6.7."""
