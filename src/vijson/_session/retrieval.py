"""Read what a filter spec shows, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import vim25
from vijson._session.cleanup import cleaning_up

__all__ = ["pages"]


def pages(
    collector: vim25.PropertyCollector,
    spec: vim25.PropertyFilterSpec,
    page_size: int | None = None,
) -> Iterator[list[vim25.ObjectContent]]:
    """Yield what a filter spec shows, page by page; of the server's size if none is given."""
    page = collector.retrieve_properties_ex([spec], vim25.RetrieveOptions(max_objects=page_size))
    while page is not None:
        token = page.token
        try:
            yield page.objects
        except GeneratorExit:  # the reader has seen enough
            if token is not None:
                with cleaning_up(partial(collector.cancel_retrieve_properties_ex, token)):
                    raise
            raise
        page = None if token is None else collector.continue_retrieve_properties_ex(token)
