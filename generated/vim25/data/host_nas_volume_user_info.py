# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNasVolumeUserInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNasVolumeUserInfo(vmodl.DataObject):
    """Data object type ``HostNasVolumeUserInfo`` (vmodl ``vim.host.NasVolume.UserInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeUserInfo/
    """

    user: str = attrs.field(
        metadata={"wire": "user", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``user``. Since 6.0."""
