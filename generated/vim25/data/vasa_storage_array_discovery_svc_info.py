# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VASAStorageArrayDiscoverySvcInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vasa_storage_array_discovery_fc_transport import VASAStorageArrayDiscoveryFcTransport
    from vim25.data.vasa_storage_array_discovery_ip_transport import VASAStorageArrayDiscoveryIpTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VASAStorageArrayDiscoverySvcInfo(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoverySvcInfo`` (vmodl
    ``vim.VasaStorageArray.DiscoverySvcInfo``).

    Since 8.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoverySvcInfo/
    """

    port_type: str = attrs.field(
        metadata={"wire": "portType", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``portType``. Since 8.0.0.0."""

    svc_nqn: str = attrs.field(
        metadata={"wire": "svcNqn", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``svcNqn``. Since 8.0.0.0."""

    ip_info: VASAStorageArrayDiscoveryIpTransport | None = attrs.field(
        default=None,
        metadata={"wire": "ipInfo", "type": "VASAStorageArrayDiscoveryIpTransport", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``ipInfo``. Since 8.0.0.0."""

    fc_info: VASAStorageArrayDiscoveryFcTransport | None = attrs.field(
        default=None,
        metadata={"wire": "fcInfo", "type": "VASAStorageArrayDiscoveryFcTransport", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``fcInfo``. Since 8.0.0.0."""
