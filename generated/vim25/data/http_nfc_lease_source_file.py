# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseSourceFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseSourceFile(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseSourceFile`` (vmodl ``vim.HttpNfcLease.SourceFile``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseSourceFile/
    """

    target_device_id: str = attrs.field(
        metadata={"wire": "targetDeviceId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``targetDeviceId``. Since 6.7."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``url``. Since 6.7."""

    member_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "memberName", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``memberName``. Since 6.7."""

    create: bool = attrs.field(
        metadata={"wire": "create", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``create``. Since 6.7."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 6.7."""

    http_headers: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "httpHeaders", "type": "KeyValue[]", "since": "6.7", "secret": False},
    )
    """Wire name ``httpHeaders``. Since 6.7."""

    size: int | None = attrs.field(
        default=None,
        metadata={"wire": "size", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``size``. Since 6.7."""
