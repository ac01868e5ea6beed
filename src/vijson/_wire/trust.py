"""Which servers are trusted: authorities, pinned certificates, and why one is refused."""

from __future__ import annotations

import hashlib
import hmac
import re
import ssl

from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from vijson._wire.address import Address
from vijson._wire.bounds import TimedSocket
from vijson._wire.client_certificate import ClientCertificate
from vijson.errors import CertificateError, ConnectionFailed

__all__ = ["check_pin", "fingerprint_of", "not_connected", "tls_context"]

_THUMBPRINT_DIGITS = {40: "sha1", 64: "sha256"}
"""The hash of which a thumbprint has so many digits."""

_CERTIFICATE_HINTS = {
    9: "it is not valid yet: check the clocks",
    10: "it has expired: renew it on the server",
    62: "use a name that it has",
    64: "use an address that it has",
}
"""What to do about a refused certificate, by OpenSSL's verify codes."""


def fingerprint_of(thumbprint: str) -> str:
    """Return a thumbprint's digits; raises `ValueError` for what is none."""
    digits = re.sub(r"[:\s-]", "", thumbprint).lower()
    if len(digits) not in _THUMBPRINT_DIGITS or not re.fullmatch(r"[0-9a-f]+", digits):
        raise ValueError("thumbprint: expected 40 (SHA-1) or 64 (SHA-256) hexadecimal digits")
    return digits


def tls_context(
    ca_file: str | None, client_certificate: ClientCertificate | None, *, checked: bool
) -> ssl.SSLContext:
    """Return how TLS is spoken; raises `ValueError` for files that are no certificates."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ValueError(f"ca_file {ca_file}: {error.strerror or error}") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = TimedSocket
    if not checked:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if client_certificate is not None:
        client_certificate.load(context)
    return context


def check_pin(certificate: bytes | None, fingerprint: str, where: Address) -> None:
    """Raise `vijson.CertificateError` for a certificate (DER) that is not the pinned one."""
    digest = hashlib.new(_THUMBPRINT_DIGITS[len(fingerprint)], certificate or b"").hexdigest()
    if not hmac.compare_digest(digest, fingerprint):
        found = ":".join(digest[i : i + 2] for i in range(0, len(digest), 2))
        raise CertificateError(
            f"{where}: the certificate does not have the pinned thumbprint (it is {found}) - "
            "if it was renewed, check this one on the server, and pin it"
        )


def not_connected(where: Address, error: Exception) -> ConnectionFailed:
    """Return the error that says why a connection failed."""
    if isinstance(error, NameResolutionError):
        return ConnectionFailed(f"{where.host}: no such host - check the name")
    if isinstance(error, ssl.SSLCertVerificationError):
        hint = _CERTIFICATE_HINTS.get(error.verify_code, "pass ca_file")
        return CertificateError(
            f"{where}: the certificate is refused, {error.verify_message} - {hint}, "
            "or pass thumbprint to pin the certificate"
        )
    if isinstance(error, ssl.SSLError):
        return ConnectionFailed(f"{where}: no TLS, {error.reason or error} - is it a vCenter?")
    refused = isinstance(error, NewConnectionError)  # to urllib3 that is a timeout, too
    if isinstance(error, ConnectTimeoutError | TimeoutError) and not refused:
        return ConnectionFailed(f"{where}: no answer in time - check address and firewall")
    return ConnectionFailed(f"{where}: {error.__cause__ or error} - is it a vCenter?")
