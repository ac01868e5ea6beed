# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFru."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFru(vmodl.DataObject):
    """Data object type ``HostFru`` (vmodl ``vim.host.Fru``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFru/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``type``. Since 8.0.0.1."""

    part_name: str = attrs.field(
        metadata={"wire": "partName", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``partName``. Since 8.0.0.1."""

    part_number: str = attrs.field(
        metadata={"wire": "partNumber", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``partNumber``. Since 8.0.0.1."""

    manufacturer: str = attrs.field(
        metadata={"wire": "manufacturer", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``manufacturer``. Since 8.0.0.1."""

    serial_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "serialNumber", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``serialNumber``. Since 8.0.0.1."""

    mfg_time_stamp: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "mfgTimeStamp", "type": "dateTime", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``mfgTimeStamp``. Since 8.0.0.1."""
