# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfoLogicalUnit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_multipath_info_logical_unit_policy import HostMultipathInfoLogicalUnitPolicy
    from vim25.data.host_multipath_info_logical_unit_storage_array_type_policy import HostMultipathInfoLogicalUnitStorageArrayTypePolicy
    from vim25.data.host_multipath_info_path import HostMultipathInfoPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfoLogicalUnit(vmodl.DataObject):
    """Data object type ``HostMultipathInfoLogicalUnit`` (vmodl
    ``vim.host.MultipathInfo.LogicalUnit``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoLogicalUnit/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    lun: str = attrs.field(
        metadata={"wire": "lun", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lun``. Since 2.0."""

    path: list[HostMultipathInfoPath] = attrs.field(
        metadata={"wire": "path", "type": "HostMultipathInfoPath[]", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""

    policy: HostMultipathInfoLogicalUnitPolicy = attrs.field(
        metadata={"wire": "policy", "type": "HostMultipathInfoLogicalUnitPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""

    storage_array_type_policy: HostMultipathInfoLogicalUnitStorageArrayTypePolicy | None = attrs.field(
        default=None,
        metadata={"wire": "storageArrayTypePolicy", "type": "HostMultipathInfoLogicalUnitStorageArrayTypePolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``storageArrayTypePolicy``. Since 4.0."""
