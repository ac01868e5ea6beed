# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVvolVolumeHostVvolNQN."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vvol_nqn import HostVvolNQN


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVvolVolumeHostVvolNQN(vmodl.DataObject):
    """Data object type ``HostVvolVolumeHostVvolNQN`` (vmodl ``vim.host.VvolVolume.HostVvolNQN``).

    Since 8.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolVolumeHostVvolNQN/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``host``. Since 8.0.2.0. Refers to a HostSystem."""

    vvol_nqn: list[HostVvolNQN] | None = attrs.field(
        default=None,
        metadata={"wire": "vvolNQN", "type": "HostVvolNQN[]", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``vvolNQN``. Since 8.0.2.0."""
