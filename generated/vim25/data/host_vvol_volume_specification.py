# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVvolVolumeSpecification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vasa_storage_array import VASAStorageArray
    from vim25.data.vim_vasa_provider_info import VimVasaProviderInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVvolVolumeSpecification(vmodl.DataObject):
    """Data object type ``HostVvolVolumeSpecification`` (vmodl ``vim.host.VvolVolume.Specification``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolumeSpecification/
    """

    max_size_in_mb: int = attrs.field(
        metadata={"wire": "maxSizeInMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``maxSizeInMB``. Since 6.0."""

    volume_name: str = attrs.field(
        metadata={"wire": "volumeName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``volumeName``. Since 6.0."""

    vasa_provider_info: list[VimVasaProviderInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vasaProviderInfo", "type": "VimVasaProviderInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vasaProviderInfo``. Since 6.0."""

    storage_array: list[VASAStorageArray] | None = attrs.field(
        default=None,
        metadata={"wire": "storageArray", "type": "VASAStorageArray[]", "since": "6.0", "secret": False},
    )
    """Wire name ``storageArray``. Since 6.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``uuid``. Since 6.0."""
