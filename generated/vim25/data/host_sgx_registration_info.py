# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSgxRegistrationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSgxRegistrationInfo(vmodl.DataObject):
    """Data object type ``HostSgxRegistrationInfo`` (vmodl ``vim.host.SgxRegistrationInfo``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfo/
    """

    status: str | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``status``. Since 8.0.0.1."""

    bios_error: int | None = attrs.field(
        default=None,
        metadata={"wire": "biosError", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``biosError``. Since 8.0.0.1."""

    registration_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "registrationUrl", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``registrationUrl``. Since 8.0.0.1."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``type``. Since 8.0.0.1."""

    ppid: str | None = attrs.field(
        default=None,
        metadata={"wire": "ppid", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``ppid``. Since 8.0.0.1."""

    last_registered_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastRegisteredTime", "type": "dateTime", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``lastRegisteredTime``. Since 8.0.0.1."""
