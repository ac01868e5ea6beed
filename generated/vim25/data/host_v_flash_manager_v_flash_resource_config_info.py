# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashResourceConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vffs_volume import HostVffsVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashResourceConfigInfo(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashResourceConfigInfo`` (vmodl
    ``vim.host.VFlashManager.VFlashResourceConfigInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceConfigInfo/
    """

    vffs: HostVffsVolume | None = attrs.field(
        default=None,
        metadata={"wire": "vffs", "type": "HostVffsVolume", "since": "5.5", "secret": False},
    )
    """Wire name ``vffs``. Since 5.5."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``capacity``. Since 5.5."""
