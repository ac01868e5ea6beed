# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPlugStoreTopologyPlugin."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPlugStoreTopologyPlugin(vmodl.DataObject):
    """Data object type ``HostPlugStoreTopologyPlugin`` (vmodl ``vim.host.PlugStoreTopology.Plugin``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyPlugin/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    claimed_path: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "claimedPath", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``claimedPath``. Since 4.0."""
