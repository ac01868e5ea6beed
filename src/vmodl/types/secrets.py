"""Keep secrets out of reprs, and out of tracebacks that show local variables."""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs

__all__ = [
    "Secret",
    "concealed",
    "is_secret",
    "mark_secret",
    "secret_values",
    "without_frames",
    "without_secrets",
]

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)

_HIDDEN = "<secret>"

_marked: dict[tuple[type, str], list[tuple[str, str] | None]] = {}
"""What users have marked: class and field -> under which conditions."""


class Secret(str):
    """A string that no repr shows; `str` methods and JSON see it as it is.

    Raises `TypeError` for what is no string: ``str(None)`` would be a password.
    """

    __slots__ = ()

    def __new__(cls, value: str) -> Self:
        """Make one of a string, which is no other kind of object."""
        if not isinstance(value, str):
            raise TypeError(f"expected a string, found {type(value).__name__}")
        return super().__new__(cls, value)

    def __repr__(self) -> str:
        return _HIDDEN

    def __getitem__(self, key: SupportsIndex | slice) -> Self:
        return type(self)(super().__getitem__(key))  # whoever shortens it shows it neither


class _SecretBytes(bytes):
    """Bytes that no repr shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _HIDDEN

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        return type(self)(found) if isinstance(found, bytes) else found


class _SecretList(list[Any]):
    """A list that no repr shows, nor rich, which would go through its items."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _HIDDEN

    def __rich_repr__(self) -> Iterator[object]:
        return iter(())


class _Hidden:
    """Stands for a value of a wrong type."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _HIDDEN


_SecretBytes.__name__ = "bytes"  # what an error says that was found
_SecretList.__name__ = "secret list"  # by the name of a list, reprlib would show its items

_CONCEALED: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (str, Secret),
    (bytes, _SecretBytes),
    (list, _SecretList),
    (tuple, _SecretList),
)


def concealed(value: T) -> T:
    """Return a secret argument such that its repr does not show it.

    ``None`` stays, as do objects of attrs classes, whose reprs know what is secret. What
    can be no secret, of a wrong type, is replaced by something that says its type alone.
    """
    for kind, conceal in _CONCEALED:
        if isinstance(value, kind):
            return cast("T", conceal(value))
    if value is None or _is_attrs(type(value)):
        return value
    return cast("T", type(type(value).__name__, (_Hidden,), {})())


def mark_secret(cls: type, field: str, *, when: tuple[str, str] | None = None) -> None:
    """Have a field's values treated as secret, beyond what the schema marks.

    ``field`` is the Python name of a field of the attrs class ``cls``; it holds for
    subclasses, too. With ``when``, the name of another field and a regular expression,
    only where that one's value matches: ``mark_secret(vim25.OptionValue, "value",
    when=("key", "^acme[.]"))``. Raises `ValueError` for a field that the class does not
    have, and `re.error` for what is no expression.
    """
    names = {item.name for item in _attributes(cls)}
    for name in (field, *([] if when is None else [when[0]])):
        if name not in names:
            raise ValueError(f"{cls.__name__} has no field {name!r}")
    if when is not None:
        re.compile(when[1])
    _marked.setdefault((cls, field), []).append(when)


def is_secret(value: object, field: attrs.Attribute[Any]) -> bool:
    """Tell whether a field of an object holds a secret, by the schema or by a user's mark."""
    mark = field.metadata.get("secret")
    if mark and (mark is True or _matches(value, mark)):
        return True
    return bool(_marked) and any(
        when is None or _matches(value, when)
        for base in type(value).__mro__
        for when in _marked.get((base, field.name), ())
    )


def _matches(value: object, condition: tuple[str, str]) -> bool:
    name, pattern = condition
    found = getattr(value, name, None)
    return isinstance(found, str) and _compiled(pattern).search(found) is not None


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def secret_values(value: object) -> Iterator[str]:
    """Yield the text of all secrets in an object, to search for them elsewhere."""
    if isinstance(value, list | tuple):
        for entry in value:
            yield from secret_values(entry)
    for field in _fields(value):
        item = getattr(value, field.name, None)
        yield from _texts(item) if is_secret(value, field) else secret_values(item)


def without_secrets(value: T) -> T:
    """Return a copy of an object, or a list of them, whose secrets are unset.

    A secret that has to be there is an empty text.
    """
    if isinstance(value, list):
        return cast("T", [without_secrets(item) for item in value])
    changed = {}
    for field in _fields(value):
        item = getattr(value, field.name)
        if item is None:
            continue
        if is_secret(value, field):
            changed[field.name] = "" if field.metadata.get("required") else None
        elif (plain := without_secrets(item)) is not item:
            changed[field.name] = plain
    if not changed:
        return value
    made = copy.copy(value)
    for name, plain in changed.items():
        setattr(made, name, plain)
    return made


def _texts(value: object) -> Iterator[str]:
    """Yield all strings in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
    for field in _fields(value):
        yield from _texts(getattr(value, field.name, None))


def _fields(value: object) -> tuple[attrs.Attribute[Any], ...]:
    return _attributes(type(value))


def _attributes(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """Return the attributes of an attrs class, of others none; attrs itself is not needed."""
    return getattr(cls, "__attrs_attrs__", None) or ()


def _is_attrs(cls: type) -> bool:
    """Tell whether a class is an attrs class, without making its attributes."""
    return any("__attrs_attrs__" in vars(base) for base in cls.__mro__)


def without_frames(error: E, outer: BaseException | None) -> E:
    """Return an error, and what led to it, without the frames that it came through.

    Their local variables may hold what is secret: parsed JSON, headers, bodies.
    ``outer`` is what `sys.exception` returned when the call began: an exception that
    its caller is handling, which stays as it is.
    """
    seen = {id(outer), id(None)}
    pending: list[BaseException | None] = [error]
    while pending:
        item = pending.pop()
        if item is not None and id(item) not in seen:
            seen.add(id(item))
            item.__traceback__ = None
            pending += [item.__cause__, item.__context__]
    return error
