# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHostBusAdapter."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHostBusAdapter(vmodl.DataObject):
    """Data object type ``HostHostBusAdapter`` (vmodl ``vim.host.HostBusAdapter``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHostBusAdapter/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    bus: int = attrs.field(
        metadata={"wire": "bus", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``bus``. Since 2.0."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``status``. Since 2.0."""

    model: str = attrs.field(
        metadata={"wire": "model", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``model``. Since 2.0."""

    driver: str | None = attrs.field(
        default=None,
        metadata={"wire": "driver", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``driver``. Since 2.0."""

    pci: str | None = attrs.field(
        default=None,
        metadata={"wire": "pci", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``pci``. Since 2.0."""

    storage_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "storageProtocol", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``storageProtocol``. Since 7.0.0.0."""
