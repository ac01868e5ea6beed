"""Which servers are trusted: authorities, pinned certificates, and why one is refused."""

from __future__ import annotations

import re
import ssl

from urllib3.exceptions import NameResolutionError

from vijson._wire.bounds import TimedSocket
from vijson.errors import CertificateError, ConnectionFailed

__all__ = ["fingerprint_of", "not_connected", "tls_context"]

_THUMBPRINT_DIGITS = {40: "SHA-1", 64: "SHA-256"}

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


def tls_context(ca_file: str | None, *, checked: bool) -> ssl.SSLContext:
    """Return how TLS is spoken; raises `ValueError` for a CA file that is none."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ValueError(f"ca_file {ca_file}: {error.strerror or error}") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = TimedSocket
    if not checked:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def not_connected(host: str, port: int | None, error: Exception) -> ConnectionFailed:
    """Return the error that says why a connection failed."""
    where, text = f"{host}:{port}", str(error)
    if isinstance(error, NameResolutionError):
        return ConnectionFailed(f"{host}: no such host - check the name")
    if "Fingerprints did not match" in text:
        found = re.search(r'got "([0-9a-f:]+)"', text)
        shown = f" (it is {found.group(1)})" if found else ""
        return CertificateError(
            f"{where}: the certificate does not have the pinned thumbprint{shown}"
        )
    if isinstance(error, ssl.SSLCertVerificationError):
        hint = _CERTIFICATE_HINTS.get(error.verify_code, "pass ca_file")
        return CertificateError(
            f"{where}: the certificate is refused, {error.verify_message} - {hint}, "
            "or pass thumbprint to pin the certificate"
        )
    if isinstance(error, ssl.SSLError):
        return ConnectionFailed(f"{where}: no TLS, {error.reason or text} - is it a vCenter?")
    if "timed out" in text:
        return ConnectionFailed(f"{where}: no answer in time - check address and firewall")
    reason = str(error.__cause__ or text)
    return ConnectionFailed(f"{where}: {reason} - is it a vCenter?")
