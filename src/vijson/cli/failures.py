"""What goes wrong, in one or two lines, and with which exit code."""

from __future__ import annotations

import re
import sys
import traceback

import typer

import vijson
import vim25
from vijson.cli.terminals import visible

__all__ = ["EXIT_CODES", "Usage", "exit_code", "is_expected", "report"]

EXIT_CODES = (
    "Exit codes: 0 done, 1 a fault or not found, 2 usage, 3 no connection, 4 the outcome is not "
    "known (or not yet), 130 interrupted."
)


class Usage(Exception):
    """Something that was asked for in a wrong way: its text says what to do."""


_CODES: tuple[tuple[int, tuple[type[BaseException], ...]], ...] = (
    (4, (vijson.SubmissionUnknown, vijson.WaitInterrupted)),  # with timeouts
    (
        3,
        (
            vijson.ConnectionFailed,  # with CertificateError and ProxyRefused
            vijson.ConnectionLost,
            vijson.HttpError,
            vijson.UnsupportedServer,
        ),
    ),
    (2, (Usage, vijson.InvalidRequest, ValueError, TypeError)),
    (130, (KeyboardInterrupt,)),
)


_ARGUMENT = re.compile(r"\b(ca_file|thumbprint(?= to pin)|\w+(?==True))(?:=True)?")
"""Arguments of the library, of which its errors speak: options have the same names."""


def exit_code(error: BaseException) -> int:
    """Return the exit code of an error."""
    if isinstance(error, vim25.InvalidProperty) and "(nothing was sent)" in str(error):
        return 2  # it was asked for wrongly
    return next((code for code, kinds in _CODES if isinstance(error, kinds)), 1)


def report(error: BaseException, *, debug: bool) -> int:
    """Print an error, and return its exit code."""
    if debug:
        traceback.print_exception(error)
    name = "interrupted" if isinstance(error, KeyboardInterrupt) else ""
    text = name or str(error) or type(error).__name__
    if isinstance(error, vim25.MethodFault):
        text = f"{type(error).__name__}: {text}"
    if isinstance(error, vijson.Error):
        text = _ARGUMENT.sub(lambda found: f"--{found[1].replace('_', '-')}", text)
    for line in "\n".join([f"vijson: {text}", *getattr(error, "__notes__", ())]).split("\n"):
        typer.echo(visible(line), err=True)
    if sys.stdout is not None:
        sys.stdout.flush()
    return exit_code(error)


def is_expected(error: BaseException) -> bool:
    """Tell whether an error says all that its user needs, without a traceback."""
    expected = (Usage, vijson.Error, vim25.MethodFault, OSError, KeyboardInterrupt, ValueError)
    return isinstance(error, (*expected, TypeError))
