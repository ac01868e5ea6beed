"""Passwords: from a file descriptor, a variable, the keyring or a prompt; never an argument."""

from __future__ import annotations

import getpass
import os
import sys

from vijson.cli.failures import Usage
from vmodl import concealed

__all__ = ["keep", "keyring_password", "password_of"]

_SERVICE = "vijson"


def password_of(what: str, variable: str, descriptor: int | None, option: str) -> str:
    """Return a password; asks for it where nothing else has it and there is a terminal."""
    if descriptor is not None:
        return concealed(_read(descriptor, option))
    if (found := os.environ.get(variable)) is not None:
        return concealed(found)
    if not sys.stdin.isatty():
        raise Usage(f"the {what} is missing - set {variable}, or use {option}")
    return concealed(getpass.getpass(f"{what}: "))


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
    try:
        with open(descriptor, encoding="utf-8", closefd=False) as stream:
            return stream.readline().rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise Usage(f"{option} {descriptor}: {error}") from None
