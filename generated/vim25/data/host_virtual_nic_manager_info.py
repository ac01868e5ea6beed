# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicManagerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_nic_manager_net_config import VirtualNicManagerNetConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicManagerInfo(vmodl.DataObject):
    """Data object type ``HostVirtualNicManagerInfo`` (vmodl ``vim.host.VirtualNicManagerInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerInfo/
    """

    net_config: list[VirtualNicManagerNetConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "netConfig", "type": "VirtualNicManagerNetConfig[]", "since": "4.0", "secret": False},
    )
    """Wire name ``netConfig``. Since 4.0."""
