# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config import HostIpConfig
    from vim25.data.host_v_motion_net_config import HostVMotionNetConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionInfo(vmodl.DataObject):
    """Data object type ``HostVMotionInfo`` (vmodl ``vim.host.VMotionInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionInfo/
    """

    net_config: HostVMotionNetConfig | None = attrs.field(
        default=None,
        metadata={"wire": "netConfig", "type": "HostVMotionNetConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``netConfig``. Since 2.0."""

    ip_config: HostIpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipConfig", "type": "HostIpConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``ipConfig``. Since 2.0."""
