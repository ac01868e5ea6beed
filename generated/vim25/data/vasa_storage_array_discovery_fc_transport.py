# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VASAStorageArrayDiscoveryFcTransport."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VASAStorageArrayDiscoveryFcTransport(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoveryFcTransport`` (vmodl
    ``vim.VasaStorageArray.DiscoveryFcTransport``).

    Since 8.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryFcTransport/
    """

    node_wwn: str = attrs.field(
        metadata={"wire": "nodeWwn", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``nodeWwn``. Since 8.0.0.0."""

    port_wwn: str = attrs.field(
        metadata={"wire": "portWwn", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``portWwn``. Since 8.0.0.0."""
