# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.event``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "EventHistoryCollector": (
        "HistoryCollector", "vim.event.EventHistoryCollector", "2.0", "",
        {
            "get_latest_page": {"name": "latestPage", "is_property": True, "result": "Event[]", "nullable": True, "since": "2.0"},
            "read_next_events": {"name": "ReadNextEvents", "request": "ReadNextEventsRequestType", "result": "Event[]", "nullable": True, "since": "2.0", "vmodl_name": "readNext", "parameters": (
                ("max_count", "maxCount", "int", "2.0"),
            )},
            "read_previous_events": {"name": "ReadPreviousEvents", "request": "ReadPreviousEventsRequestType", "result": "Event[]", "nullable": True, "since": "2.0", "vmodl_name": "readPrev", "parameters": (
                ("max_count", "maxCount", "int", "2.0"),
            )},
        },
    ),
    "EventManager": (
        None, "vim.event.EventManager", "2.0", "",
        {
            "create_collector_for_events": {"name": "CreateCollectorForEvents", "request": "CreateCollectorForEventsRequestType", "result": "ManagedObjectReference", "target": "EventHistoryCollector", "since": "2.0", "vmodl_name": "createCollector", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("filter", "filter", "EventFilterSpec", "2.0"),
            )},
            "get_description": {"name": "description", "is_property": True, "result": "EventDescription", "since": "2.0", "privilege": "System.View"},
            "get_latest_event": {"name": "latestEvent", "is_property": True, "result": "Event", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_max_collector": {"name": "maxCollector", "is_property": True, "result": "int", "since": "2.0", "privilege": "System.View"},
            "log_user_event": {"name": "LogUserEvent", "request": "LogUserEventRequestType", "since": "2.0", "vmodl_name": "logUserEvent", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("msg", "msg", "string", "2.0"),
            )},
            "post_event": {"name": "PostEvent", "request": "PostEventRequestType", "since": "2.5", "vmodl_name": "postEvent", "privilege": "Global.LogEvent", "faults": ("InvalidEvent",), "parameters": (
                ("event_to_post", "eventToPost", "Event", "2.5"),
                ("task_info", "taskInfo", "TaskInfo?", "2.5"),
            )},
            "query_events": {"name": "QueryEvents", "request": "QueryEventsRequestType", "result": "Event[]", "nullable": True, "since": "2.0", "vmodl_name": "QueryEvent", "privilege": "System.View", "parameters": (
                ("filter", "filter", "EventFilterSpec", "2.0"),
            )},
            "retrieve_argument_description": {"name": "RetrieveArgumentDescription", "request": "RetrieveArgumentDescriptionRequestType", "result": "EventArgDesc[]", "nullable": True, "since": "4.0", "vmodl_name": "retrieveArgumentDescription", "privilege": "System.View", "parameters": (
                ("event_type_id", "eventTypeId", "string", "4.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
