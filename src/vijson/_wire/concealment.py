"""Keep the secrets among a class's arguments out of tracebacks that show local variables."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from itertools import zip_longest
from typing import Any, TypeVar, cast

import attrs

from vmodl import concealed

__all__ = ["concealed_arguments", "concealed_url", "concealing"]

C = TypeVar("C")
T = TypeVar("T")

How = Mapping[str, Callable[[Any], Any]]
"""What conceals an argument, by its name."""


def concealed_url(text: T) -> T:
    """Return a URL such that its repr does not show it, if it may hold a password."""
    return concealed(text) if isinstance(text, str) and "@" in text else text


def concealed_arguments(how: How, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments such that the repr of none shows what is secret."""
    return {name: how[name](value) if name in how else value for name, value in given.items()}


def concealing(**how: Callable[[Any], Any]) -> Callable[[type[C]], type[C]]:
    """Return a decorator of attrs classes, whose ``__init__`` then conceals arguments.

    The one that attrs writes has them as local variables before any converter is called.
    """

    def decorate(cls: type[C]) -> type[C]:
        definition: Any = cls
        generated = definition.__init__
        fields = [item.name for item in attrs.fields(definition) if item.init and not item.kw_only]

        @functools.wraps(generated)
        def __init__(self: object, /, *args: Any, **given: Any) -> None:  # noqa: N807  # it is one
            args = tuple(
                how[name](value) if name in how else value
                for name, value in zip_longest(fields[: len(args)], args)
            )
            given = concealed_arguments(how, given)
            generated(self, *args, **given)

        definition.__init__ = __init__
        return cast("type[C]", definition)

    return decorate
