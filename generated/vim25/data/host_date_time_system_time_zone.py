# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDateTimeSystemTimeZone."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDateTimeSystemTimeZone(vmodl.DataObject):
    """Data object type ``HostDateTimeSystemTimeZone`` (vmodl ``vim.host.DateTimeSystem.TimeZone``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeSystemTimeZone/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``description``. Since 2.5."""

    gmt_offset: int = attrs.field(
        metadata={"wire": "gmtOffset", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``gmtOffset``. Since 2.5."""
