"""What is the same for all commands: how they connect, and what becomes of their errors."""

from __future__ import annotations

import functools
import inspect
import logging
import re
from collections.abc import Callable
from typing import Annotated, Any

import typer

from vijson.cli.connections import Connection
from vijson.cli.failures import is_expected, report

__all__ = ["command", "group", "marked", "offline"]

_PANEL = "Connection"

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
            str | None, _option("--profile", help="Of ~/.config/vijson/config.toml.")
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

    @functools.wraps(function)
    def run(**given: Any) -> None:
        debug = given.pop("debug")
        if debug:
            _trace()
        try:
            if connection:
                settings = {parameter.name: given.pop(parameter.name) for parameter in connection}
                function(Connection(**settings), **given)
            else:
                function(**given)
        except (typer.Exit, typer.Abort, BrokenPipeError):
            raise
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


def _trace() -> None:
    handler = logging.StreamHandler()  # to stderr
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    logger = logging.getLogger("vijson")  # with what was sent, vijson.wire
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
