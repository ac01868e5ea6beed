# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmNamespaceDetails."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmNamespaceDetails(vmodl.DataObject):
    """Data object type ``NvdimmNamespaceDetails`` (vmodl ``vim.host.NvdimmSystem.NamespaceDetails``).

    Since 6.7.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetails/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``uuid``. Since 6.7.1."""

    friendly_name: str = attrs.field(
        metadata={"wire": "friendlyName", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``friendlyName``. Since 6.7.1."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "6.7.1", "secret": False},
    )
    """Wire name ``size``. Since 6.7.1."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``type``. Since 6.7.1."""

    namespace_health_status: str = attrs.field(
        metadata={"wire": "namespaceHealthStatus", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``namespaceHealthStatus``. Since 6.7.1."""

    interleaveset_id: int = attrs.field(
        metadata={"wire": "interleavesetID", "type": "int", "since": "6.7.1", "secret": False},
    )
    """Wire name ``interleavesetID``. Since 6.7.1."""

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``state``. Since 6.7.1."""
