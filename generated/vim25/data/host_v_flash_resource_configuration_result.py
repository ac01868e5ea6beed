# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashResourceConfigurationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_configuration_result import HostDiskConfigurationResult
    from vim25.data.host_vffs_volume import HostVffsVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashResourceConfigurationResult(vmodl.DataObject):
    """Data object type ``HostVFlashResourceConfigurationResult`` (vmodl
    ``vim.host.VFlashResourceConfigurationResult``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashResourceConfigurationResult/
    """

    device_path: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "devicePath", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``devicePath``. Since 5.5."""

    vffs: HostVffsVolume | None = attrs.field(
        default=None,
        metadata={"wire": "vffs", "type": "HostVffsVolume", "since": "5.5", "secret": False},
    )
    """Wire name ``vffs``. Since 5.5."""

    disk_configuration_result: list[HostDiskConfigurationResult] | None = attrs.field(
        default=None,
        metadata={"wire": "diskConfigurationResult", "type": "HostDiskConfigurationResult[]", "since": "5.5", "secret": False},
    )
    """Wire name ``diskConfigurationResult``. Since 5.5."""
