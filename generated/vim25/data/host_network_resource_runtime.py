# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkResourceRuntime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_pnic_network_resource_info import HostPnicNetworkResourceInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkResourceRuntime(vmodl.DataObject):
    """Data object type ``HostNetworkResourceRuntime`` (vmodl
    ``vim.host.RuntimeInfo.NetworkResourceRuntimeInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkResourceRuntime/
    """

    pnic_resource_info: list[HostPnicNetworkResourceInfo] = attrs.field(
        metadata={"wire": "pnicResourceInfo", "type": "HostPnicNetworkResourceInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicResourceInfo``. Since 6.0."""
