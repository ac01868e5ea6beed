"""How to reach a vCenter: all settings in one place, and `connect`, which uses them at once."""

from __future__ import annotations

import logging
import os
from typing import Any

import attrs

import vim25
from vijson._session.credentials import Credentials, PasswordCredentials
from vijson._session.negotiation import check_server, negotiate, padded
from vijson._session.retries import RETRIES, RetryPolicy
from vijson._wire.address import Address, address_of
from vijson._wire.bounds import check_seconds
from vijson._wire.client_certificate import ClientCertificate
from vijson._wire.concealment import concealed_arguments, concealed_url, concealing
from vijson._wire.messages import user_agent
from vijson._wire.proxies import environment_proxy, proxy_of
from vijson._wire.route import Route
from vijson._wire.transport import Transport
from vijson._wire.trust import fingerprint_of
from vijson.client import Client
from vmodl import concealed

__all__ = ["VCenter", "connect"]

_log = logging.getLogger("vijson")

_SECRET = {"host": concealed_url, "password": concealed, "proxy": concealed_url}
"""What conceals an argument, in case that a traceback shows local variables."""


_NONE = type(None)
_KINDS: dict[str, tuple[type, ...]] = {
    "ca_file": (str, os.PathLike, _NONE),
    "thumbprint": (str, _NONE),
    "verify": (bool,),
    "client_certificate": (ClientCertificate, _NONE),
    "release": (str, _NONE),
    "retries": (RetryPolicy,),
}


@concealing(**_SECRET)
@attrs.frozen(kw_only=True)
class VCenter:
    """How to reach a vCenter, and who logs in: the arguments of `vijson.connect`.

    Made once, it can be used again and again, also by another process: it pickles, with its
    secrets, which are in no repr.

    - ``host``: a name or an address, with a port or not, or a URL, of which scheme and path
      are dropped: ``vc.example.com``, ``10.0.0.5:8443``, ``[fd00::5]:443``,
      ``https://vc.example.com/ui``. Here ``host`` and ``port`` are what was found in it.
    - ``username`` and ``password``, or ``credentials``: `vijson.TokenCredentials` and others.
    - ``port``: 443 by default.
    - ``ca_file``: certificate authorities (PEM), instead of the system's.
    - ``thumbprint``: of the server's certificate (SHA-1 or SHA-256, hexadecimal); then it is
      checked against that alone.
    - ``verify``: ``False`` checks nothing, for experiments only.
    - ``client_certificate``: a `vijson.ClientCertificate`, for who asks for one.
    - ``proxy``: ``http://user:password@name:port``, user and password being optional; an empty
      text for none. ``None`` takes what ``https_proxy`` names in the environment, or
      ``HTTPS_PROXY``, when it connects, unless ``no_proxy`` or ``NO_PROXY`` lists the host.
      TLS is spoken with the server, through the proxy, and checked all the same.
    - ``release``: speaks that release, instead of negotiating one.
    - ``timeout``: seconds for connecting, and for each answer.
    - ``application``: such as ``myapp/1.0``; vSphere shows it as the session's client.
    - ``retries``: a `vijson.RetryPolicy`, if the usual one does not suit.

    Raises `TypeError` unless there are username and password, or credentials, and for what is of
    a wrong type, and `ValueError` for what a setting can't be; what is in files is looked at by
    `connect`.
    """

    host: str
    username: str | None = None
    password: str | None = attrs.field(default=None, repr=False)
    credentials: Credentials | None = None
    port: int | None = None
    ca_file: str | os.PathLike[str] | None = None
    thumbprint: str | None = None
    verify: bool = True
    client_certificate: ClientCertificate | None = None
    proxy: str | None = None
    release: str | None = None
    timeout: float = 30.0
    application: str = ""
    retries: RetryPolicy = RETRIES

    def __attrs_post_init__(self) -> None:
        self._who()
        address = address_of(self.host, self.port)
        object.__setattr__(self, "host", address.host)
        object.__setattr__(self, "port", address.port)
        self._check_kinds()
        check_seconds("timeout", self.timeout)
        user_agent(self.application)
        if self.thumbprint is not None:
            fingerprint_of(self.thumbprint)
        if self.release is not None:
            padded(self.release)
        if self.proxy:
            proxy_of(self.proxy)

    def _check_kinds(self) -> None:
        """Raise `TypeError` for values of wrong types, of which some would turn checks off."""
        for name, kinds in _KINDS.items():
            value = getattr(self, name)
            if not isinstance(value, kinds):
                found = type(value).__name__
                raise TypeError(f"{name}: expected {kinds[0].__name__}, found {found}")
        if self.ca_file is not None and not os.fspath(self.ca_file):
            raise ValueError("ca_file: expected a path, or None for the system's authorities")

    @property
    def address(self) -> Address:
        """Where it is: host and port."""
        return address_of(self.host, self.port)

    def connect(self, **change: Any) -> Client:
        """Log in, as `vijson.connect`; ``change`` replaces settings."""
        if change:
            change = concealed_arguments(_SECRET, change)
            if "host" in change:  # the port was the other one's
                change.setdefault("port", None)
            return attrs.evolve(self, **change).connect()
        transport = Transport(self._route())
        client = None
        try:
            agent = user_agent(self.application)
            if self.release is None:
                release = negotiate(transport, agent, self.retries)
            else:
                release = padded(self.release)
            client = Client(transport, release, agent, self.retries)
            check_server(client)
            client.login_with(self._who())
        except BaseException:
            (client or transport).close()
            raise
        if release != vim25.RELEASE:
            _log.info("%s speaks release %s, the bindings %s", self.host, release, vim25.RELEASE)
        return client

    def _who(self) -> Credentials:
        """Return the credentials, of whichever kind; raises `TypeError`."""
        with_password = self.username is not None or self.password is not None
        if with_password and self.credentials is not None:
            raise TypeError("credentials: leave them out, or username and password")
        if self.credentials is None and not with_password:
            raise TypeError("expected username and password, or credentials")
        if self.credentials is None:
            # One that is missing is refused there.
            return PasswordCredentials(self.username, self.password)  # type: ignore[arg-type]
        if not isinstance(self.credentials, Credentials):
            kind = type(self.credentials).__name__
            raise TypeError(f"credentials: expected vijson.Credentials, found {kind}")
        return self.credentials

    def _route(self) -> Route:
        address = self.address
        if self.proxy is None:
            proxy = environment_proxy(address)
        else:
            proxy = proxy_of(self.proxy) if self.proxy else None
        return Route(
            address=address,
            proxy=proxy,
            ca_file=None if self.ca_file is None else os.fspath(self.ca_file),
            thumbprint=self.thumbprint,
            verify=self.verify,
            client_certificate=self.client_certificate,
            timeout=self.timeout,
        )


def connect(
    host: str,
    username: str | None = None,
    password: str | None = None,
    *,
    credentials: Credentials | None = None,
    port: int | None = None,
    ca_file: str | os.PathLike[str] | None = None,
    thumbprint: str | None = None,
    verify: bool = True,
    client_certificate: ClientCertificate | None = None,
    proxy: str | None = None,
    release: str | None = None,
    timeout: float = 30.0,
    application: str = "",
    retries: RetryPolicy = RETRIES,
) -> Client:
    """Log in to a vCenter and return the session, a context manager that logs out.

    ``host`` is a name, an address or a URL. The certificate is checked against the system's
    certificate authorities, or those of ``ca_file`` (PEM); with ``thumbprint`` only against
    that. ``timeout``, in seconds, holds for connecting and for each answer. `vijson.VCenter`,
    which keeps all of these for later use, tells what each setting is.

    Raises `vim25.InvalidLogin` for a wrong user or password, or other credentials,
    `vijson.CertificateError` before anything secret is sent,
    `vijson.ConnectionFailed`, `vijson.ProxyRefused` being one of them, and
    `vijson.UnsupportedServer` for servers without VI JSON; `ValueError` for a host, port,
    thumbprint, file, proxy, timeout, release or application that is none, and `TypeError`
    for a user name or password that is no string, and for both, or neither, of password and
    credentials.
    """
    host, proxy = concealed_url(host), concealed_url(proxy)
    password = concealed(password)  # in case that a traceback shows local variables
    return VCenter(
        host=host,
        username=username,
        password=password,
        credentials=credentials,
        port=port,
        ca_file=ca_file,
        thumbprint=thumbprint,
        verify=verify,
        client_certificate=client_certificate,
        proxy=proxy,
        release=release,
        timeout=timeout,
        application=application,
        retries=retries,
    ).connect()
