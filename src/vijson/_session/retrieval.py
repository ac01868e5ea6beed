"""Read what a filter spec shows, page by page."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Any, TypeVar

import vim25
from vijson._session.cleanup import cleaning_up
from vijson.errors import InvalidResponse

__all__ = ["entries", "pages", "read", "sound"]

T = TypeVar("T")


def pages(
    collector: vim25.PropertyCollector,
    spec: vim25.PropertyFilterSpec,
    page_size: int | None = None,
) -> Iterator[list[vim25.ObjectContent]]:
    """Yield what a filter spec shows, page by page; of the server's size if none is given."""
    page = collector.retrieve_properties_ex([spec], vim25.RetrieveOptions(max_objects=page_size))
    while page is not None:
        token = page.token
        if not isinstance(token, str | None):
            raise InvalidResponse("expected string", "token", "RetrievePropertiesEx")
        objects = sound(page.objects)
        try:
            yield objects
        except GeneratorExit:  # the reader has seen enough
            if token is not None:
                with cleaning_up(partial(collector.cancel_retrieve_properties_ex, token)):
                    raise
            raise
        page = None if token is None else collector.continue_retrieve_properties_ex(token)


def read(
    item: vim25.ObjectContent | vim25.ObjectUpdate, paths: Collection[str] = ()
) -> tuple[dict[str, Any], dict[str, Exception]]:
    """Return an object's properties by path, and, of those that are not shown, why.

    That is the server's fault, or `vijson.InvalidResponse` where the answer can't be decoded;
    ``paths`` were asked for. A refused session may come like that, too, for each property
    (docs/protocol.md, sessions): it is raised, since it says nothing of the object.
    """
    told = item.prop_set if isinstance(item, vim25.ObjectContent) else item.change_set
    values: dict[str, Any] = {}
    missing: dict[str, Exception] = {}
    broken: Exception | None = None
    for entry in (*entries(told), *entries(item.missing_set)):
        if isinstance(entry, vim25.DecodeError):
            broken = unreadable(entry)
            continue
        hidden = isinstance(entry, vim25.MissingProperty)
        path, value = (entry.path, entry.fault) if hidden else (entry.name, entry.val)
        if not isinstance(path, str):
            broken = unreadable(path)
        elif isinstance(value, vim25.DecodeError):
            missing[path] = unreadable(value)
        elif isinstance(value, vim25.NotAuthenticated) and hidden:
            raise value
        else:
            (missing if hidden else values)[path] = value
    if broken is not None:
        missing |= {path: broken for path in paths if path not in values and path not in missing}
        if not paths:
            raise broken
    return values, missing


def sound(part: T) -> T:
    """Return a part of an answer; raises `vijson.InvalidResponse` if it could not be decoded."""
    if isinstance(part, vim25.DecodeError):
        raise unreadable(part)
    return part


def unreadable(problem: object) -> InvalidResponse:
    """Return the error for a part of an answer of a property collector."""
    if isinstance(problem, vim25.DecodeError):
        return InvalidResponse(problem.problem, problem.path, "the property collector")
    found = f"expected a property path, found {type(problem).__name__}"
    return InvalidResponse(found, "", "the property collector")


def entries(told: Any) -> list[Any]:
    """Return the entries of a set, which may be unset, or a mistake."""
    return [told] if isinstance(told, vim25.DecodeError) else told or []
