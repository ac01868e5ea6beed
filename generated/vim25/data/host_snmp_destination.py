# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSnmpDestination."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSnmpDestination(vmodl.DataObject):
    """Data object type ``HostSnmpDestination`` (vmodl
    ``vim.host.SnmpSystem.SnmpConfigSpec.Destination``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpDestination/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hostName``. Since 2.0."""

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    community: str = attrs.field(
        repr=False,
        metadata={"wire": "community", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``community``. Since 2.0. Secret."""
