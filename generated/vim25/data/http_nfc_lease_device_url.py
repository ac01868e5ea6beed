# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseDeviceUrl."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseDeviceUrl(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseDeviceUrl`` (vmodl ``vim.HttpNfcLease.DeviceUrl``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDeviceUrl/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    import_key: str = attrs.field(
        metadata={"wire": "importKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``importKey``. Since 4.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``url``. Since 4.0."""

    ssl_thumbprint: str = attrs.field(
        metadata={"wire": "sslThumbprint", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 4.0."""

    disk: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``disk``. Since 4.1."""

    target_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "targetId", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``targetId``. Since 4.1."""

    datastore_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreKey", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``datastoreKey``. Since 4.1."""

    file_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "fileSize", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``fileSize``. Since 4.1."""
