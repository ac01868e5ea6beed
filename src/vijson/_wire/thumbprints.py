"""The thumbprint of a server's certificate, to be compared with the server's own."""

from __future__ import annotations

import hashlib
from typing import Literal

from vijson._wire.address import address_of
from vijson._wire.proxies import environment_proxy, proxy_of
from vijson._wire.route import Route
from vijson._wire.transport import Transport

__all__ = ["thumbprint"]


def thumbprint(
    host: str,
    port: int | None = None,
    *,
    algorithm: Literal["sha1", "sha256"] = "sha256",
    proxy: str | None = None,
    timeout: float = 30.0,
) -> str:
    """Return the thumbprint of the certificate that a server shows, whoever it is.

    It is what ``thumbprint`` of `vijson.connect` takes, ``A1:B2:...``. What a network shows is
    no proof: compare it with what the vCenter itself says of its certificate, on another way.
    Nothing is sent but the greetings of TLS. ``timeout`` is in seconds; ``proxy`` is as in
    `vijson.VCenter`. Raises `vijson.ConnectionFailed`, and `ValueError` for what is no host.
    """
    address = address_of(host, port)
    through = environment_proxy(address) if proxy is None else proxy_of(proxy) if proxy else None
    transport = Transport(Route(address=address, proxy=through, verify=False, timeout=timeout))
    try:
        digest = hashlib.new(algorithm, transport.certificate()).hexdigest().upper()
    finally:
        transport.close()
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))
