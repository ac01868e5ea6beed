"""``vijson login`` and ``logout``: a session for the commands that follow."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer

import vijson
import vim25
from vijson.cli import kept
from vijson.cli.commands import command
from vijson.cli.connections import Connection, Place, connect_with
from vijson.cli.failures import Usage
from vijson.cli.passwords import keep

__all__ = ["add_to"]


class _Kept(vijson.PasswordCredentials):
    """Logs in, and not out: the session is for other processes."""

    def close(self, calls: object, session_id: str) -> None:
        """Leave the session open."""


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "login", "vijson login --host vc.example.com -u administrator@vsphere.local")(
        login
    )
    command(app, "logout", "vijson logout --host vc.example.com")(logout)


def login(
    connection: Connection,
    keyring: Annotated[
        bool, typer.Option("--keyring", help="Keep the password in the system's keyring.")
    ] = False,
) -> None:
    """Log in and keep the session, for the commands that follow and for completion.

    The session's id is kept in a file that is yours alone, until `vijson logout`.
    """
    place = connection.place()
    earlier = kept.session(place.host, place.port)
    vc = connection.log_in(place, _Kept)
    session = kept.Session(
        host=place.host,
        port=place.port,
        username=place.username or "",
        session_id=vc.session_id,
    )
    with vc:
        try:
            if keyring:
                keep(place.account, connection.password(place))
            kept.keep(session)
        except Usage:
            _end(place, session)
            raise
        if earlier is not None:
            with suppress(vijson.Error, vim25.MethodFault, ValueError):  # it may be over
                _end(place, earlier)
        rows = vc.collect(vim25.VirtualMachine, ["name"])
        kept.keep_names(place.host, place.port, [row.get("name") or "" for row in rows])
    typer.echo(f"logged in to {place.host} as {place.username}")


def logout(connection: Connection) -> None:
    """End the session that was kept."""
    place = connection.place()
    session = kept.session(place.host, place.port)
    if session is None:
        raise Usage(f"there is no session with {place.host}")
    try:
        _end(place, session)
    except (vim25.NotAuthenticated, vim25.InvalidLogin):
        typer.echo("it was over already")
    kept.forget(place.host, place.port)


def _end(place: Place, session: kept.Session) -> None:
    connect_with(place, vijson.SessionCredentials(session.session_id, log_out=True)).close()
