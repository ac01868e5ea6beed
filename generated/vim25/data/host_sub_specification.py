# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSubSpecification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSubSpecification(vmodl.DataObject):
    """Data object type ``HostSubSpecification`` (vmodl ``vim.profile.host.HostSubSpecification``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecification/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    created_time: datetime.datetime = attrs.field(
        metadata={"wire": "createdTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``createdTime``. Since 6.5."""

    data: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "data", "type": "byte[]", "since": "6.5", "secret": False},
    )
    """Wire name ``data``. Since 6.5."""

    binary_data: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "binaryData", "type": "base64Binary", "since": "6.7", "secret": False},
    )
    """Wire name ``binaryData``. Since 6.7."""
