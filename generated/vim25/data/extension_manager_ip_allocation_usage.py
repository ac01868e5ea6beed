# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionManagerIpAllocationUsage."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionManagerIpAllocationUsage(vmodl.DataObject):
    """Data object type ``ExtensionManagerIpAllocationUsage`` (vmodl
    ``vim.ExtensionManager.IpAllocationUsage``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionManagerIpAllocationUsage/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.1."""

    num_addresses: int = attrs.field(
        metadata={"wire": "numAddresses", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``numAddresses``. Since 5.1."""
