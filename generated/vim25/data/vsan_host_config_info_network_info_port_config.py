# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostConfigInfoNetworkInfoPortConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_ip_config import VsanHostIpConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostConfigInfoNetworkInfoPortConfig(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoNetworkInfoPortConfig`` (vmodl
    ``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfoPortConfig/
    """

    ip_config: VsanHostIpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipConfig", "type": "VsanHostIpConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``ipConfig``. Since 5.5."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``device``. Since 5.5."""
