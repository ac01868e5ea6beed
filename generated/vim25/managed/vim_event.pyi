# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.event``."""

import vmodl

from vim25.data.vim import TaskInfo
from vim25.data.vim_event import Event, EventArgDesc, EventDescription, EventFilterSpec
from vim25.managed.vim import HistoryCollector, ManagedEntity

class EventHistoryCollector(HistoryCollector):
    """``vim.event.EventHistoryCollector``. Since 2.0."""
    def get_latest_page(self) -> list[Event] | None:
        """Read ``latestPage``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/latestPage/get/
        """
    def read_next_events(self, max_count: int) -> list[Event] | None:
        """Call ``ReadNextEvents``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/ReadNextEvents/post/
        """
    def read_previous_events(self, max_count: int) -> list[Event] | None:
        """Call ``ReadPreviousEvents``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventHistoryCollector/moId/ReadPreviousEvents/post/
        """

class EventManager(vmodl.ManagedObject):
    """``vim.event.EventManager``. Since 2.0."""
    def create_collector_for_events(self, filter: EventFilterSpec) -> EventHistoryCollector:
        """Call ``CreateCollectorForEvents``.

        Since 2.0. Privilege System.View.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/CreateCollectorForEvents/post/
        """
    def get_description(self) -> EventDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/description/get/
        """
    def get_latest_event(self) -> Event | None:
        """Read ``latestEvent``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/latestEvent/get/
        """
    def get_max_collector(self) -> int:
        """Read ``maxCollector``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/maxCollector/get/
        """
    def log_user_event(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, msg: str) -> None:
        """Call ``LogUserEvent``.

        entity: Refers to a ManagedEntity. Privilege Global.LogEvent.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/LogUserEvent/post/
        """
    def post_event(self, event_to_post: Event, *, task_info: TaskInfo | None = None) -> None:
        """Call ``PostEvent``.

        Since 2.5. Privilege Global.LogEvent.

        Raises InvalidEvent, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/PostEvent/post/
        """
    def query_events(self, filter: EventFilterSpec) -> list[Event] | None:
        """Call ``QueryEvents``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/QueryEvents/post/
        """
    def retrieve_argument_description(self, event_type_id: str) -> list[EventArgDesc] | None:
        """Call ``RetrieveArgumentDescription``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/RetrieveArgumentDescription/post/
        """
