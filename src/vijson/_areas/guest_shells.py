"""Command lines for the shells of guests, which write what a program prints to files."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

__all__ = ["posix_command", "windows_command"]

_PLAIN = re.compile(r"[\w./:\\+-]+", re.ASCII)
"""What means itself to cmd.exe, and to programs, without quotes."""
_NEVER_PLAIN = re.compile(r'["%\r\n\0]')
"""What means something to cmd.exe in quotes, too."""


def posix_command(
    program: str, arguments: str | Sequence[str], out: str, err: str
) -> tuple[str, str]:
    """Return /bin/sh and its arguments; all that a text has it do prints to the files."""
    given = arguments if isinstance(arguments, str) else shlex.join(arguments)
    redirected = f"exec > {shlex.quote(out)} 2> {shlex.quote(err)}"
    command = f"{redirected}\n{shlex.quote(program)} {given}".rstrip(" ")
    return "/bin/sh", f"-c {shlex.quote(command)}"


def windows_command(
    program: str, arguments: str | Sequence[str], out: str, err: str
) -> tuple[str, str]:
    """Return cmd.exe and its arguments; raises `ValueError` for what can't be quoted.

    It takes the first and the last quote off (``cmd /?``); the program splits the rest as
    the C runtime of Windows does, to which backslashes before a quote are to be doubled.
    """
    if _NEVER_PLAIN.search(program):
        raise ValueError("program: a path in Windows has no quotes, percent signs or line breaks")
    if isinstance(arguments, str):
        given = arguments
    else:
        given = " ".join(_quoted(number, text) for number, text in enumerate(arguments, 1))
    return "cmd.exe", f'/c ""{program}" {given} > "{out}" 2> "{err}""'


def _quoted(number: int, argument: str) -> str:
    if _NEVER_PLAIN.search(argument):  # its text may be a secret
        raise ValueError(
            f"argument {number}: cmd.exe would change a quote, a percent sign or a line break"
            " - upload a file with it, or give all arguments as one text"
        )
    if _PLAIN.fullmatch(argument):
        return argument
    backslashes = len(argument) - len(argument.rstrip("\\"))
    return f'"{argument}{chr(92) * backslashes}"'
