"""Passwords: from a file descriptor, a variable, the keyring or a prompt; never an argument."""

from __future__ import annotations

import getpass
import os
import sys

import typer

from vijson.cli.failures import Usage
from vijson.cli.terminals import is_terminal
from vmodl import concealed

__all__ = ["keep", "keyring_password", "password_of"]

_SERVICE = "vijson"


def password_of(
    what: str, found: str | None, descriptor: int | None, variable: str, option: str
) -> str:
    """Return a password; asks for it where nothing else has it and there is a terminal.

    ``found`` is what a variable has said, of which errors tell.
    """
    if descriptor is not None:
        return concealed(_read(descriptor, option))
    if found is not None:
        return concealed(found)
    if not is_terminal(sys.stdin):
        raise Usage(f"the {what} is missing - set {variable}, or use {option}")
    try:
        return concealed(getpass.getpass(f"{what}: "))
    except (KeyboardInterrupt, EOFError):
        typer.echo(err=True)  # the question's line ends here
        raise KeyboardInterrupt from None


def keyring_password(account: str) -> str | None:
    """Return what the system's keyring has for an account, if there is one."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError:
        return None
    try:
        return concealed(keyring.get_password(_SERVICE, account))
    except KeyringError:
        return None


def keep(account: str, password: str) -> None:
    """Put a password into the system's keyring."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError:
        raise Usage("--keyring needs the extra - pip install 'vijson[keyring]'") from None
    try:
        keyring.set_password(_SERVICE, account, password)
    except KeyringError as error:
        raise Usage(f"--keyring: the system's keyring can't be used: {error}") from None


def _read(descriptor: int, option: str) -> str:
    line = b""
    try:
        while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):  # what follows is not ours
            line += byte
        text = line.decode().rstrip("\r")
    except (OSError, ValueError, OverflowError) as error:
        problem = getattr(error, "strerror", None) or type(error).__name__
        raise Usage(f"{option} {descriptor}: {problem}") from None
    if not text:
        raise Usage(f"{option} {descriptor}: there is no password")
    return text
