# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPlugStoreTopologyTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPlugStoreTopologyTarget(vmodl.DataObject):
    """Data object type ``HostPlugStoreTopologyTarget`` (vmodl ``vim.host.PlugStoreTopology.Target``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyTarget/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    transport: HostTargetTransport | None = attrs.field(
        default=None,
        metadata={"wire": "transport", "type": "HostTargetTransport", "since": "4.0", "secret": False},
    )
    """Wire name ``transport``. Since 4.0."""
