# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostStorageDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_host_bus_adapter import HostHostBusAdapter
    from vim25.data.host_multipath_info import HostMultipathInfo
    from vim25.data.host_nvme_topology import HostNvmeTopology
    from vim25.data.host_plug_store_topology import HostPlugStoreTopology
    from vim25.data.host_scsi_topology import HostScsiTopology
    from vim25.data.scsi_lun import ScsiLun


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostStorageDeviceInfo(vmodl.DataObject):
    """Data object type ``HostStorageDeviceInfo`` (vmodl ``vim.host.StorageDeviceInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageDeviceInfo/
    """

    host_bus_adapter: list[HostHostBusAdapter] | None = attrs.field(
        default=None,
        metadata={"wire": "hostBusAdapter", "type": "HostHostBusAdapter[]", "since": "2.0", "secret": False},
    )
    """Wire name ``hostBusAdapter``. Since 2.0."""

    scsi_lun: list[ScsiLun] | None = attrs.field(
        default=None,
        metadata={"wire": "scsiLun", "type": "ScsiLun[]", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiLun``. Since 2.0."""

    scsi_topology: HostScsiTopology | None = attrs.field(
        default=None,
        metadata={"wire": "scsiTopology", "type": "HostScsiTopology", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiTopology``. Since 2.0."""

    nvme_topology: HostNvmeTopology | None = attrs.field(
        default=None,
        metadata={"wire": "nvmeTopology", "type": "HostNvmeTopology", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nvmeTopology``. Since 7.0.0.0."""

    multipath_info: HostMultipathInfo | None = attrs.field(
        default=None,
        metadata={"wire": "multipathInfo", "type": "HostMultipathInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``multipathInfo``. Since 2.0."""

    plug_store_topology: HostPlugStoreTopology | None = attrs.field(
        default=None,
        metadata={"wire": "plugStoreTopology", "type": "HostPlugStoreTopology", "since": "4.0", "secret": False},
    )
    """Wire name ``plugStoreTopology``. Since 4.0."""

    software_internet_scsi_enabled: bool = attrs.field(
        metadata={"wire": "softwareInternetScsiEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``softwareInternetScsiEnabled``. Since 2.0."""
