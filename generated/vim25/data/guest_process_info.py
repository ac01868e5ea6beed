# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestProcessInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestProcessInfo(vmodl.DataObject):
    """Data object type ``GuestProcessInfo`` (vmodl ``vim.vm.guest.ProcessManager.ProcessInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProcessInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``name``. Since 5.0."""

    pid: int = attrs.field(
        metadata={"wire": "pid", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``pid``. Since 5.0."""

    owner: str = attrs.field(
        metadata={"wire": "owner", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``owner``. Since 5.0."""

    cmd_line: str = attrs.field(
        metadata={"wire": "cmdLine", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``cmdLine``. Since 5.0."""

    start_time: datetime.datetime = attrs.field(
        metadata={"wire": "startTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``startTime``. Since 5.0."""

    end_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "dateTime", "since": "5.0", "secret": False},
    )
    """Wire name ``endTime``. Since 5.0."""

    exit_code: int | None = attrs.field(
        default=None,
        metadata={"wire": "exitCode", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``exitCode``. Since 5.0."""
