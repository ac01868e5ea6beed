# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNewNetworkConnectInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_connect_info_network_info import HostConnectInfoNetworkInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNewNetworkConnectInfo(HostConnectInfoNetworkInfo):
    """Data object type ``HostNewNetworkConnectInfo`` (vmodl ``vim.host.ConnectInfo.NewNetworkInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNewNetworkConnectInfo/
    """
