# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPowerPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPowerPolicy(vmodl.DataObject):
    """Data object type ``HostPowerPolicy`` (vmodl ``vim.host.PowerSystem.PowerPolicy``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerPolicy/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``name``. Since 4.1."""

    short_name: str = attrs.field(
        metadata={"wire": "shortName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``shortName``. Since 4.1."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``description``. Since 4.1."""
