# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpConfigIpV6Address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpConfigIpV6Address(vmodl.DataObject):
    """Data object type ``HostIpConfigIpV6Address`` (vmodl ``vim.host.IpConfig.IpV6Address``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6Address/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.0."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``prefixLength``. Since 4.0."""

    origin: str | None = attrs.field(
        default=None,
        metadata={"wire": "origin", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``origin``. Since 4.0."""

    dad_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "dadState", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dadState``. Since 4.0."""

    lifetime: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lifetime", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``lifetime``. Since 4.0."""

    operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "operation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operation``. Since 4.0."""
