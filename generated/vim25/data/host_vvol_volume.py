# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVvolVolume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume

if TYPE_CHECKING:
    from vim25.data.host_vvol_volume_host_vvol_nqn import HostVvolVolumeHostVvolNQN
    from vim25.data.vasa_storage_array import VASAStorageArray
    from vim25.data.v_vol_host_pe import VVolHostPE
    from vim25.data.vim_vasa_provider_info import VimVasaProviderInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVvolVolume(HostFileSystemVolume):
    """Data object type ``HostVvolVolume`` (vmodl ``vim.host.VvolVolume``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolume/
    """

    sc_id: str = attrs.field(
        metadata={"wire": "scId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``scId``. Since 6.0."""

    host_pe: list[VVolHostPE] | None = attrs.field(
        default=None,
        metadata={"wire": "hostPE", "type": "VVolHostPE[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hostPE``. Since 6.0."""

    host_vvol_nqn: list[HostVvolVolumeHostVvolNQN] | None = attrs.field(
        default=None,
        metadata={"wire": "hostVvolNQN", "type": "HostVvolVolumeHostVvolNQN[]", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``hostVvolNQN``. Since 8.0.2.0."""

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

    protocol_endpoint_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "protocolEndpointType", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``protocolEndpointType``. Since 8.0.0.0."""

    vvol_nqn_fields_available: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vvolNQNFieldsAvailable", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``vvolNQNFieldsAvailable``. Since 8.0.2.0."""
