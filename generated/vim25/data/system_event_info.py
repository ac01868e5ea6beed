# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SystemEventInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SystemEventInfo(vmodl.DataObject):
    """Data object type ``SystemEventInfo`` (vmodl ``vim.host.SystemEventInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SystemEventInfo/
    """

    record_id: int = attrs.field(
        metadata={"wire": "recordId", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``recordId``. Since 6.5."""

    when: str = attrs.field(
        metadata={"wire": "when", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``when``. Since 6.5."""

    sel_type: int = attrs.field(
        metadata={"wire": "selType", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``selType``. Since 6.5."""

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``message``. Since 6.5."""

    sensor_number: int = attrs.field(
        metadata={"wire": "sensorNumber", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``sensorNumber``. Since 6.5."""
