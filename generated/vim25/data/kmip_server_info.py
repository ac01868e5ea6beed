# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KmipServerInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KmipServerInfo(vmodl.DataObject):
    """Data object type ``KmipServerInfo`` (vmodl ``vim.encryption.KmipServerInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``address``. Since 6.5."""

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``port``. Since 6.5."""

    proxy_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "proxyAddress", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``proxyAddress``. Since 6.5."""

    proxy_port: int | None = attrs.field(
        default=None,
        metadata={"wire": "proxyPort", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``proxyPort``. Since 6.5."""

    reconnect: int | None = attrs.field(
        default=None,
        metadata={"wire": "reconnect", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``reconnect``. Since 6.5."""

    protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "protocol", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``protocol``. Since 6.5."""

    nbio: int | None = attrs.field(
        default=None,
        metadata={"wire": "nbio", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``nbio``. Since 6.5."""

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``timeout``. Since 6.5."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``userName``. Since 6.5."""
