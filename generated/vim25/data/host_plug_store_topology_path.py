# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPlugStoreTopologyPath."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPlugStoreTopologyPath(vmodl.DataObject):
    """Data object type ``HostPlugStoreTopologyPath`` (vmodl ``vim.host.PlugStoreTopology.Path``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPlugStoreTopologyPath/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    channel_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "channelNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``channelNumber``. Since 4.0."""

    target_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "targetNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``targetNumber``. Since 4.0."""

    lun_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "lunNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``lunNumber``. Since 4.0."""

    adapter: str | None = attrs.field(
        default=None,
        metadata={"wire": "adapter", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``adapter``. Since 4.0."""

    target: str | None = attrs.field(
        default=None,
        metadata={"wire": "target", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``target``. Since 4.0."""

    device: str | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""
