"""What is the same for all commands: how they connect, and what becomes of their errors."""

from __future__ import annotations

import functools
import inspect
import logging
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, get_args

import typer
from typer.models import OptionInfo

from vijson.cli.connections import Connection
from vijson.cli.failures import is_expected, report

__all__ = ["command", "group", "marked", "offline"]

_PANEL = "Connection"
_CLOSED_PIPE = 141
"""As shells call the end by that signal."""

Function = Callable[..., None]


def _option(*names: str, help: str, metavar: str | None = None) -> Any:
    return typer.Option(*names, help=help, metavar=metavar, rich_help_panel=_PANEL)


_DEBUG = inspect.Parameter(
    "debug",
    inspect.Parameter.KEYWORD_ONLY,
    default=False,
    annotation=Annotated[
        bool, _option("--debug", help="Show tracebacks and all calls, without secrets.")
    ],
)

_CONNECTION = [
    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
    for name, annotation in {
        "host": Annotated[
            str | None, _option("--host", "-H", help="The vCenter: name, address or URL.")
        ],
        "port": Annotated[int | None, _option("--port", help="By default 443.")],
        "username": Annotated[str | None, _option("--username", "-u", help="Who logs in.")],
        "password_fd": Annotated[
            int | None,
            _option(
                "--password-fd", metavar="N", help="Read the password from this file descriptor."
            ),
        ],
        "ca_file": Annotated[
            str | None, _option("--ca-file", metavar="PEM", help="Certificate authorities.")
        ],
        "thumbprint": Annotated[
            str | None, _option("--thumbprint", help="Pin the server's certificate.")
        ],
        "profile": Annotated[
            str | None, _option("--profile", help="A section of ~/.config/vijson/config.toml.")
        ],
    }.items()
]


def marked(text: str) -> str:
    """Return a text in rich's markup: what is in backquotes is bold, and brackets are brackets."""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    joined = "\n\n".join(paragraphs).replace("[", r"\[")
    return re.sub(r"`([^`]+)`", r"[bold]\1[/bold]", joined)


def group(app: typer.Typer, name: str, help: str) -> typer.Typer:
    """Add a group of commands."""
    found = typer.Typer(help=help, no_args_is_help=True, rich_markup_mode="rich")
    app.add_typer(found, name=name)
    return found


def command(app: typer.Typer, name: str, example: str) -> Callable[[Function], Function]:
    """Add a command, whose first parameter is the `Connection` that its options describe."""
    return functools.partial(_add, app, name, example, _CONNECTION)


def offline(app: typer.Typer, name: str, example: str) -> Callable[[Function], Function]:
    """Add a command that talks to no server."""
    return functools.partial(_add, app, name, example, [])


def _add(
    app: typer.Typer,
    name: str,
    example: str,
    connection: list[inspect.Parameter],
    function: Function,
) -> Function:
    signature = inspect.signature(function, eval_str=True)
    own = list(signature.parameters.values())[1 if connection else 0 :]
    parameters = [*own, *connection, _DEBUG]
    for parameter in parameters:
        _describe(parameter)

    @functools.wraps(function)
    def run(**given: Any) -> None:
        debug = given.pop("debug")
        _trace(logging.DEBUG if debug else logging.WARNING)
        try:
            if connection:
                settings = {parameter.name: given.pop(parameter.name) for parameter in connection}
                function(Connection(**settings), **given)
            else:
                function(**given)
        except (typer.Exit, typer.Abort):
            raise
        except BrokenPipeError:  # whoever read has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(_CLOSED_PIPE) from None
        except BaseException as error:
            if not is_expected(error):
                raise
            raise typer.Exit(report(error, debug=debug)) from None

    run.__signature__ = signature.replace(  # type: ignore[attr-defined]  # what inspect looks for
        parameters=[
            parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters
        ]
    )
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    del run.__wrapped__  # it would be asked for its own signature
    text = f"{inspect.getdoc(function) or ''}\n\nExample: `{example}`"
    app.command(name, help=marked(text))(run)
    return function


def _describe(parameter: inspect.Parameter) -> None:
    """Have help say what an option takes in a word, and of a flag nothing."""
    kind, info = get_args(parameter.annotation)
    if isinstance(info, OptionInfo) and info.metavar is None:
        info.metavar = _METAVARS.get(kind)


_METAVARS: dict[Any, str] = {
    bool: "",
    str: "TEXT", str | None: "TEXT", list[str] | None: "TEXT",
    int: "N", int | None: "N",
    Path | None: "FILE",
}  # fmt: skip


def _trace(level: int) -> None:
    logger = logging.getLogger("vijson")  # with what was sent, vijson.wire
    detail = "%(name)s %(levelname)s %(message)s"
    text = detail if level == logging.DEBUG else "vijson: %(message)s"
    handler = logging.StreamHandler()  # to stderr
    handler.setFormatter(logging.Formatter(text))
    logger.handlers = [handler]
    logger.propagate = False
    logger.setLevel(level)
