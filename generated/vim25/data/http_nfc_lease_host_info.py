# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseHostInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseHostInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseHostInfo`` (vmodl ``vim.HttpNfcLease.HostInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseHostInfo/
    """

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``url``. Since 4.1."""

    ssl_thumbprint: str = attrs.field(
        metadata={"wire": "sslThumbprint", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 4.1."""
