# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNasVolumeConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nas_volume_spec import HostNasVolumeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNasVolumeConfig(vmodl.DataObject):
    """Data object type ``HostNasVolumeConfig`` (vmodl ``vim.host.NasVolume.Config``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeConfig/
    """

    change_operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeOperation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeOperation``. Since 4.0."""

    spec: HostNasVolumeSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostNasVolumeSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
