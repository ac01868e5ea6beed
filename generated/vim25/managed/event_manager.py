# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type EventManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.event import Event
    from vim25.data.event_arg_desc import EventArgDesc
    from vim25.data.event_description import EventDescription
    from vim25.data.event_filter_spec import EventFilterSpec
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.task_info import TaskInfo


class EventManager(vmodl.ManagedObject):
    """Managed object type ``EventManager`` (vmodl ``vim.event.EventManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateCollectorForEvents": vmodl.Operation("CreateCollectorForEvents", request="CreateCollectorForEventsRequestType", result="ManagedObjectReference", fault="InvalidState", since="2.0", vmodl_name="createCollector", privilege="System.View"),
        "description": vmodl.Operation("description", result="EventDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "latestEvent": vmodl.Operation("latestEvent", result="Event", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "maxCollector": vmodl.Operation("maxCollector", result="int", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "LogUserEvent": vmodl.Operation("LogUserEvent", request="LogUserEventRequestType", fault="RuntimeFault", since="2.0", vmodl_name="logUserEvent"),
        "PostEvent": vmodl.Operation("PostEvent", request="PostEventRequestType", fault="InvalidEvent", since="2.5", vmodl_name="postEvent", privilege="Global.LogEvent"),
        "QueryEvents": vmodl.Operation("QueryEvents", request="QueryEventsRequestType", result="Event[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="QueryEvent", privilege="System.View"),
        "RetrieveArgumentDescription": vmodl.Operation("RetrieveArgumentDescription", request="RetrieveArgumentDescriptionRequestType", result="EventArgDesc[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="retrieveArgumentDescription", privilege="System.View"),
    }

    def create_collector_for_events(
        self,
        filter: EventFilterSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateCollectorForEvents``.

        filter: Wire name ``filter``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a EventHistoryCollector.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/CreateCollectorForEvents/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateCollectorForEvents", {"filter": filter})
        return result

    def get_description(
        self,
    ) -> EventDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/description/get/
        """
        result: EventDescription = self._invoke("description", {})
        return result

    def get_latest_event(
        self,
    ) -> Event | None:
        """Read ``latestEvent``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/latestEvent/get/
        """
        result: Event | None = self._invoke("latestEvent", {})
        return result

    def get_max_collector(
        self,
    ) -> int:
        """Read ``maxCollector``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/maxCollector/get/
        """
        result: int = self._invoke("maxCollector", {})
        return result

    def log_user_event(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        msg: str,
    ) -> None:
        """Call ``LogUserEvent``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        Global.LogEvent.

        msg: Wire name ``msg``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/LogUserEvent/post/
        """
        self._invoke("LogUserEvent", {"entity": entity, "msg": msg})

    def post_event(
        self,
        event_to_post: Event,
        *,
        task_info: TaskInfo | None = None,
    ) -> None:
        """Call ``PostEvent``.

        event_to_post: Wire name ``eventToPost``. Since 2.5.

        task_info: Wire name ``taskInfo``. Since 2.5.

        Since 2.5. Privilege Global.LogEvent.

        Raises InvalidEvent, or another InvalidEvent.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/PostEvent/post/
        """
        self._invoke("PostEvent", {"event_to_post": event_to_post, "task_info": task_info})

    def query_events(
        self,
        filter: EventFilterSpec,
    ) -> list[Event] | None:
        """Call ``QueryEvents``.

        filter: Wire name ``filter``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/QueryEvents/post/
        """
        result: list[Event] | None = self._invoke("QueryEvents", {"filter": filter})
        return result

    def retrieve_argument_description(
        self,
        event_type_id: str,
    ) -> list[EventArgDesc] | None:
        """Call ``RetrieveArgumentDescription``.

        event_type_id: Wire name ``eventTypeId``. Since 4.0.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EventManager/moId/RetrieveArgumentDescription/post/
        """
        result: list[EventArgDesc] | None = self._invoke("RetrieveArgumentDescription", {"event_type_id": event_type_id})
        return result
