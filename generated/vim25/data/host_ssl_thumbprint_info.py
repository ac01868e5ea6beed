# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSslThumbprintInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSslThumbprintInfo(vmodl.DataObject):
    """Data object type ``HostSslThumbprintInfo`` (vmodl ``vim.host.SslThumbprintInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSslThumbprintInfo/
    """

    principal: str = attrs.field(
        metadata={"wire": "principal", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``principal``. Since 4.0."""

    owner_tag: str = attrs.field(
        metadata={"wire": "ownerTag", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``ownerTag``. Since 5.0."""

    ssl_thumbprints: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprints", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``sslThumbprints``. Since 4.0."""
