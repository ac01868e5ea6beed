# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostBIOSInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostBIOSInfo(vmodl.DataObject):
    """Data object type ``HostBIOSInfo`` (vmodl ``vim.host.BIOSInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostBIOSInfo/
    """

    bios_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "biosVersion", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``biosVersion``. Since 2.5."""

    release_date: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "releaseDate", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``releaseDate``. Since 2.5."""

    vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vendor``. Since 6.5."""

    major_release: int | None = attrs.field(
        default=None,
        metadata={"wire": "majorRelease", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``majorRelease``. Since 6.5."""

    minor_release: int | None = attrs.field(
        default=None,
        metadata={"wire": "minorRelease", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``minorRelease``. Since 6.5."""

    firmware_major_release: int | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareMajorRelease", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``firmwareMajorRelease``. Since 6.5."""

    firmware_minor_release: int | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareMinorRelease", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``firmwareMinorRelease``. Since 6.5."""

    firmware_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareType", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``firmwareType``. Since 8.0.2.0."""
