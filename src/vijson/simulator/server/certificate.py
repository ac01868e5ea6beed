"""A throw-away certificate authority, and the server's certificate."""

from __future__ import annotations

import hashlib
import ssl
import tempfile
from pathlib import Path

import trustme

__all__ = ["ThrowAwayCertificate"]


class ThrowAwayCertificate:
    """A certificate for a host, of an authority that is made for it alone."""

    def __init__(self, host: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="vijson-simulator-")
        authority = trustme.CA()
        certificate = authority.issue_cert(host, "localhost", "::1")
        self.ca_file = Path(self._folder.name) / "ca.pem"
        """The authority's certificate."""
        authority.cert_pem.write_to_path(str(self.ca_file))
        # The key is in memory alone from here on, so nothing that ends us leaves it behind.
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        """Serves TLS with the certificate."""
        certificate.configure_cert(self.context)
        der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
        self.thumbprint = hashlib.sha256(der).hexdigest()
        """The certificate's SHA-256 thumbprint."""

    def remove(self) -> None:
        """Remove the authority's certificate."""
        self._folder.cleanup()
