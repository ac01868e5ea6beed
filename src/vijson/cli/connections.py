"""How a command connects: what options, variables and profiles say, sessions and trust."""

from __future__ import annotations

import os
from typing import Any

import attrs

import vijson
import vim25
from vijson.cli import kept
from vijson.cli.environment import from_govc, from_variables
from vijson.cli.failures import Usage
from vijson.cli.passwords import keyring_password, password_of
from vijson.cli.profiles import profile
from vmodl import concealed

__all__ = ["Connection", "Place", "Unnamed", "connect_with"]

_HTTPS = 443


class Unnamed(Usage):
    """Nothing says which vCenter."""


@attrs.frozen(kw_only=True)
class Place:
    """Which vCenter, for whom, and how it is trusted."""

    host: str
    port: int | None = None
    username: str | None = None
    password: str | None = attrs.field(default=None, repr=False)
    ca_file: str | None = None
    thumbprint: str | None = None
    proxy: str | None = None

    @property
    def account(self) -> str:
        """Who it is, and where."""
        return f"{self.username}@{self.host}:{self.port or 443}"


@attrs.frozen(kw_only=True)
class Connection:
    """What the options of a command say of its vCenter."""

    host: str | None = None
    port: int | None = None
    username: str | None = None
    password_fd: int | None = None
    ca_file: str | None = None
    thumbprint: str | None = None
    profile: str | None = None

    def place(self) -> Place:
        """Return where to connect: by options, --profile, variables, govc's, the default profile.

        What one of them says of a host does not mix with what a lower one says of another.
        """
        options: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "username": self.username,
            "ca_file": self.ca_file,
            "thumbprint": self.thumbprint,
        }
        sources = [{key: value for key, value in options.items() if value is not None}]
        name = self.profile or os.environ.get("VIJSON_PROFILE") or None
        if name is not None:
            sources.append(profile(name))
        sources += [from_variables(), from_govc()]
        if name is None:
            sources.append(profile(None))
        found: dict[str, Any] = {}
        for source in map(_normal, sources):
            if source.get("host", found.get("host")) == found.get("host", source.get("host")):
                found = {**source, **found}
        if not found.get("host"):
            raise Unnamed(
                "no vCenter is named - use --host, VIJSON_HOST or a profile; `vijson simulate` "
                "is one to try"
            )
        return Place(**found)

    def connect(self) -> vijson.Client:
        """Connect by the session that was kept, or log in; logs out of what it has logged in."""
        place = self.place()
        session = None if self.password_fd is not None else kept.session(place.host, place.port)
        if session is not None and place.username in (None, session.username):
            try:
                return connect_with(place, vijson.SessionCredentials(session.session_id))
            except (vim25.NotAuthenticated, vim25.InvalidLogin, ValueError):  # over, or broken
                kept.forget(place.host, place.port)
        return self.log_in(place, vijson.PasswordCredentials)

    def log_in(self, place: Place, kind: type[vijson.PasswordCredentials]) -> vijson.Client:
        """Log in with a password, wherever it comes from."""
        if place.username is None:
            named, host = (os.environ.get(f"VIJSON_{what}") for what in ("USERNAME", "HOST"))
            why = f"; VIJSON_USERNAME is for {host}, not for {place.host}" if named else ""
            raise Usage(f"nobody is named - use --username, VIJSON_USERNAME or a profile{why}")
        return connect_with(place, kind(place.username, self.password(place)))

    def password(self, place: Place) -> str:
        """Return the password, from the option, variables, the keyring or a prompt."""
        found = place.password
        if self.password_fd is None and found is None:
            found = keyring_password(place.account)
        what = f"password of {place.username} on {place.host}"
        return concealed(
            password_of(what, found, self.password_fd, "VIJSON_PASSWORD", "--password-fd")
        )


def _normal(source: dict[str, Any]) -> dict[str, Any]:
    """Return settings with the host's name alone, and the port beside it, however it is written."""
    if "host" not in source:
        return source
    address = vijson.VCenter(host=source["host"], username="", password="")
    port = {"port": address.port} if address.port != _HTTPS else {}
    return {**source, "host": address.host, **port}


def connect_with(place: Place, credentials: vijson.Credentials) -> vijson.Client:
    """Connect; of a certificate that is not trusted the error tells how to trust it."""
    try:
        return vijson.connect(
            place.host,
            credentials=credentials,
            port=place.port,
            ca_file=place.ca_file,
            thumbprint=place.thumbprint,
            proxy=place.proxy,
            application=f"vijson/{vijson.__version__}",
        )
    except vijson.CertificateError as error:
        if place.thumbprint is None:
            error.add_note(_advice(place))
        raise


def _advice(place: Place) -> str:
    try:
        shown = vijson.thumbprint(place.host, place.port, proxy=place.proxy)
    except vijson.Error as error:
        return f"(its thumbprint can't be read: {error})"
    return (
        f"Its certificate has the SHA-256 thumbprint\n  {shown}\n"
        "Compare it with what the vCenter itself says: on its console, or in a session that you\n"
        "trust, `openssl x509 -fingerprint -sha256 -noout -in <its certificate>`.\n"
        f"If they are the same: --thumbprint {shown[:8]}..., VIJSON_THUMBPRINT, or in a profile."
        + ("\nGOVC_INSECURE is not read: no server goes unchecked." if _is_insecure() else "")
    )


def _is_insecure() -> bool:
    return os.environ.get("GOVC_INSECURE", "").lower() in ("1", "true")
