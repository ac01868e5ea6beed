# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetworkSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetworkSummary(vmodl.DataObject):
    """Data object type ``NetworkSummary`` (vmodl ``vim.Network.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkSummary/
    """

    network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0. Refers to a Network."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    accessible: bool = attrs.field(
        metadata={"wire": "accessible", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``accessible``. Since 2.0."""

    ip_pool_name: str = attrs.field(
        metadata={"wire": "ipPoolName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipPoolName``. Since 4.0."""

    ip_pool_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "ipPoolId", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``ipPoolId``. Since 5.1."""
