"""The command line: ``vijson``, or ``python -m vijson``."""

from __future__ import annotations

import sys

from vijson._version import __version__

__all__ = ["main"]

_NEEDED = {"typer", "rich", "ruamel"}


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    try:
        _run()
    except KeyboardInterrupt:  # of what is imported before a command begins
        print("vijson: interrupted", file=sys.stderr)
        sys.exit(130)


def _run() -> None:
    if sys.argv[1:] == ["--version"]:  # that needs nothing else
        print(__version__)
        return
    try:
        from vijson.cli.app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        print(
            f"vijson: the command line needs {error.name} - pip install 'vijson[cli]'",
            file=sys.stderr,
        )
        sys.exit(2)
    run()


if __name__ == "__main__":
    main()
