# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VASAStorageArray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vasa_storage_array_discovery_svc_info import VASAStorageArrayDiscoverySvcInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VASAStorageArray(vmodl.DataObject):
    """Data object type ``VASAStorageArray`` (vmodl ``vim.VasaStorageArray``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArray/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``uuid``. Since 6.0."""

    vendor_id: str = attrs.field(
        metadata={"wire": "vendorId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 6.0."""

    model_id: str = attrs.field(
        metadata={"wire": "modelId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``modelId``. Since 6.0."""

    discovery_svc_info: list[VASAStorageArrayDiscoverySvcInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "discoverySvcInfo", "type": "VASAStorageArrayDiscoverySvcInfo[]", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``discoverySvcInfo``. Since 8.0.0.0."""
