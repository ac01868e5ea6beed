# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSVendorSpecificConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSVendorSpecificConfig(InheritablePolicy):
    """Data object type ``DVSVendorSpecificConfig`` (vmodl
    ``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVendorSpecificConfig/
    """

    key_value: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "keyValue", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``keyValue``. Since 4.0."""
