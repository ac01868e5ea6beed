# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPlugStoreTopologyAdapter."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPlugStoreTopologyAdapter(vmodl.DataObject):
    """Data object type ``HostPlugStoreTopologyAdapter`` (vmodl
    ``vim.host.PlugStoreTopology.Adapter``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyAdapter/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``adapter``. Since 4.0."""

    path: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``path``. Since 4.0."""
