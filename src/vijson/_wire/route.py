"""The way to a server, and how it is known to be the one: what a transport needs."""

from __future__ import annotations

import attrs

from vijson._wire.address import Address
from vijson._wire.client_certificate import ClientCertificate
from vijson._wire.proxies import Proxy

__all__ = ["Route"]


@attrs.frozen(kw_only=True)
class Route:
    """The way to a server; `vijson.VCenter`, which makes it, says what is what."""

    address: Address
    proxy: Proxy | None = None
    ca_file: str | None = None
    thumbprint: str | None = None
    verify: bool = True
    client_certificate: ClientCertificate | None = None
    timeout: float = 30.0
