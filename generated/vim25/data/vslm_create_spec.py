# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmCreateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.data.key_value import KeyValue
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.vslm_create_spec_backing_spec import VslmCreateSpecBackingSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmCreateSpec(vmodl.DataObject):
    """Data object type ``VslmCreateSpec`` (vmodl ``vim.vslm.CreateSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    keep_after_delete_vm: bool | None = attrs.field(
        default=None,
        metadata={"wire": "keepAfterDeleteVm", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``keepAfterDeleteVm``. Since 6.7."""

    backing_spec: VslmCreateSpecBackingSpec = attrs.field(
        metadata={"wire": "backingSpec", "type": "VslmCreateSpecBackingSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``backingSpec``. Since 6.5."""

    capacity_in_mb: int = attrs.field(
        metadata={"wire": "capacityInMB", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``capacityInMB``. Since 6.5."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``profile``. Since 6.7."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``crypto``. Since 7.0.0.0."""

    metadata: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "metadata", "type": "KeyValue[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``metadata``. Since 6.7.2."""
