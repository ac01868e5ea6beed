# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostConfigInfoNetworkInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_config_info_network_info_port_config import VsanHostConfigInfoNetworkInfoPortConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostConfigInfoNetworkInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoNetworkInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.NetworkInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfo/
    """

    port: list[VsanHostConfigInfoNetworkInfoPortConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "VsanHostConfigInfoNetworkInfoPortConfig[]", "since": "5.5", "secret": False},
    )
    """Wire name ``port``. Since 5.5."""
