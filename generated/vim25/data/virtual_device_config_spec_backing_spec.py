# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceConfigSpecBackingSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceConfigSpecBackingSpec(vmodl.DataObject):
    """Data object type ``VirtualDeviceConfigSpecBackingSpec`` (vmodl
    ``vim.vm.device.VirtualDeviceSpec.BackingSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecBackingSpec/
    """

    parent: VirtualDeviceConfigSpecBackingSpec | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDeviceConfigSpecBackingSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``parent``. Since 6.5."""

    crypto: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "crypto", "type": "CryptoSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``crypto``. Since 6.5."""
