"""The certificate by which a server knows its client."""

from __future__ import annotations

import os
import ssl

import attrs

from vijson._wire.concealment import concealing
from vmodl import concealed

__all__ = ["ClientCertificate"]


@concealing(password=concealed)
@attrs.frozen
class ClientCertificate:
    """A certificate that is shown to servers and gateways which ask for one (TLS client auth).

    ``certificate`` is a PEM file with the certificate and those between it and its
    authority, ``key`` one with the private key; it may be in the same file.
    ``password`` is the key's, if it is encrypted. Use it as
    ``connect(client_certificate=...)``, with credentials of any kind: it logs
    nobody in by itself, except with `vijson.ExtensionCredentials`. The files are
    read by each `vijson.connect`, which raises `ValueError` if they are none.
    """

    certificate: str | os.PathLike[str]
    key: str | os.PathLike[str] | None = None
    password: str | None = attrs.field(default=None, repr=False)

    def load(self, context: ssl.SSLContext) -> None:
        """Have a context show the certificate; raises `ValueError`."""
        try:
            # Without a password of ours, OpenSSL would ask for one at the terminal.
            context.load_cert_chain(self.certificate, self.key, lambda: self.password or "")
        except ssl.SSLError as error:
            raise ValueError(
                f"client_certificate {os.fspath(self.certificate)}: {error.reason or 'no PEM'} - "
                "is the key's password right, and does the key belong to the certificate?"
            ) from error
        except OSError as error:
            named = error.filename or os.fspath(self.certificate)
            raise ValueError(f"client_certificate {named}: {error.strerror}") from error
