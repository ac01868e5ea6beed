# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type EventHistoryCollector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.history_collector import HistoryCollector

if TYPE_CHECKING:
    from vim25.data.event import Event


class EventHistoryCollector(HistoryCollector):
    """Managed object type ``EventHistoryCollector`` (vmodl ``vim.event.EventHistoryCollector``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **HistoryCollector._operations,
        "latestPage": vmodl.Operation("latestPage", result="Event[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "ReadNextEvents": vmodl.Operation("ReadNextEvents", request="ReadNextEventsRequestType", result="Event[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="readNext"),
        "ReadPreviousEvents": vmodl.Operation("ReadPreviousEvents", request="ReadPreviousEventsRequestType", result="Event[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="readPrev"),
    }

    def get_latest_page(
        self,
    ) -> list[Event] | None:
        """Read ``latestPage``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/latestPage/get/
        """
        result: list[Event] | None = self._invoke("latestPage", {})
        return result

    def read_next_events(
        self,
        max_count: int,
    ) -> list[Event] | None:
        """Call ``ReadNextEvents``.

        max_count: Wire name ``maxCount``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/ReadNextEvents/post/
        """
        result: list[Event] | None = self._invoke("ReadNextEvents", {"max_count": max_count})
        return result

    def read_previous_events(
        self,
        max_count: int,
    ) -> list[Event] | None:
        """Call ``ReadPreviousEvents``.

        max_count: Wire name ``maxCount``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/ReadPreviousEvents/post/
        """
        result: list[Event] | None = self._invoke("ReadPreviousEvents", {"max_count": max_count})
        return result
