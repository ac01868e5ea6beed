"""Read what a filter spec shows, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import vim25
from vijson._session.cleanup import cleaning_up
from vijson.errors import InvalidResponse

__all__ = ["missing_of", "pages", "values_of"]


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
        try:
            yield page.objects
        except GeneratorExit:  # the reader has seen enough
            if token is not None:
                with cleaning_up(partial(collector.cancel_retrieve_properties_ex, token)):
                    raise
            raise
        page = None if token is None else collector.continue_retrieve_properties_ex(token)


def values_of(item: vim25.ObjectContent) -> dict[str, Any]:
    """Return what was read of an object, by path; raises `vijson.InvalidResponse`."""
    return {_name(change.name): change.val for change in item.prop_set or ()}


def missing_of(item: vim25.ObjectContent | vim25.ObjectUpdate) -> dict[str, vim25.MethodFault]:
    """Return why properties of an object are not shown, by path; raises as `values_of`.

    A refused session may come like that, too, for each property (docs/protocol.md, sessions):
    it is raised, since it says nothing of the object.
    """
    missing = {_name(problem.path): problem.fault for problem in item.missing_set or ()}
    for fault in missing.values():
        if isinstance(fault, vim25.NotAuthenticated):
            raise fault
    return missing


def _name(path: object) -> str:
    if isinstance(path, str):
        return path
    raise InvalidResponse(
        f"expected a property path, found {type(path).__name__}", "objects", "RetrievePropertiesEx"
    )
