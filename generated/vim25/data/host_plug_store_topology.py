# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPlugStoreTopology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_plug_store_topology_adapter import HostPlugStoreTopologyAdapter
    from vim25.data.host_plug_store_topology_device import HostPlugStoreTopologyDevice
    from vim25.data.host_plug_store_topology_path import HostPlugStoreTopologyPath
    from vim25.data.host_plug_store_topology_plugin import HostPlugStoreTopologyPlugin
    from vim25.data.host_plug_store_topology_target import HostPlugStoreTopologyTarget


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPlugStoreTopology(vmodl.DataObject):
    """Data object type ``HostPlugStoreTopology`` (vmodl ``vim.host.PlugStoreTopology``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopology/
    """

    adapter: list[HostPlugStoreTopologyAdapter] | None = attrs.field(
        default=None,
        metadata={"wire": "adapter", "type": "HostPlugStoreTopologyAdapter[]", "since": "4.0", "secret": False},
    )
    """Wire name ``adapter``. Since 4.0."""

    path: list[HostPlugStoreTopologyPath] | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "HostPlugStoreTopologyPath[]", "since": "4.0", "secret": False},
    )
    """Wire name ``path``. Since 4.0."""

    target: list[HostPlugStoreTopologyTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "target", "type": "HostPlugStoreTopologyTarget[]", "since": "4.0", "secret": False},
    )
    """Wire name ``target``. Since 4.0."""

    device: list[HostPlugStoreTopologyDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "HostPlugStoreTopologyDevice[]", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    plugin: list[HostPlugStoreTopologyPlugin] | None = attrs.field(
        default=None,
        metadata={"wire": "plugin", "type": "HostPlugStoreTopologyPlugin[]", "since": "4.0", "secret": False},
    )
    """Wire name ``plugin``. Since 4.0."""
