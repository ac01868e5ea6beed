# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vmodl.query``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PropertyCollector": (
        None, "vmodl.query.PropertyCollector", "2.0", "",
        {
            "cancel_retrieve_properties_ex": {"name": "CancelRetrievePropertiesEx", "request": "CancelRetrievePropertiesExRequestType", "since": "4.1", "vmodl_name": "cancelRetrievePropertiesEx", "privilege": "System.Read", "faults": ("InvalidProperty",), "parameters": (
                ("token", "token", "string", "4.1"),
            )},
            "cancel_wait_for_updates": {"name": "CancelWaitForUpdates", "since": "2.0", "vmodl_name": "cancelWaitForUpdates", "privilege": "System.View"},
            "check_for_updates": {"name": "CheckForUpdates", "request": "CheckForUpdatesRequestType", "result": "UpdateSet", "nullable": True, "since": "2.0", "vmodl_name": "checkForUpdates", "privilege": "System.View", "faults": ("InvalidCollectorVersion",), "deprecated": "Deprecated since 4.1: use PropertyCollector.WaitForUpdatesEx.", "parameters": (
                ("version", "version", "string?", "2.0"),
            )},
            "continue_retrieve_properties_ex": {"name": "ContinueRetrievePropertiesEx", "request": "ContinueRetrievePropertiesExRequestType", "result": "RetrieveResult", "since": "4.1", "vmodl_name": "continueRetrievePropertiesEx", "privilege": "System.Read", "faults": ("InvalidProperty",), "parameters": (
                ("token", "token", "string", "4.1"),
            )},
            "create_filter": {"name": "CreateFilter", "request": "CreateFilterRequestType", "result": "ManagedObjectReference", "target": "PropertyFilter", "since": "2.0", "vmodl_name": "createFilter", "privilege": "System.View", "faults": ("InvalidProperty",), "parameters": (
                ("spec", "spec", "PropertyFilterSpec", "2.0"),
                ("partial_updates", "partialUpdates", "boolean", "2.0"),
            )},
            "create_property_collector": {"name": "CreatePropertyCollector", "result": "ManagedObjectReference", "target": "PropertyCollector", "since": "4.1", "vmodl_name": "createPropertyCollector", "privilege": "System.View"},
            "destroy_property_collector": {"name": "DestroyPropertyCollector", "since": "4.1", "vmodl_name": "destroy", "privilege": "System.View"},
            "get_filter": {"name": "filter", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "PropertyFilter", "since": "2.0", "privilege": "System.View"},
            "retrieve_properties": {"name": "RetrieveProperties", "request": "RetrievePropertiesRequestType", "result": "ObjectContent[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveContents", "privilege": "System.Anonymous", "faults": ("InvalidProperty",), "deprecated": "Deprecated since 4.1: use PropertyCollector.RetrievePropertiesEx.", "parameters": (
                ("spec_set", "specSet", "PropertyFilterSpec[]", "2.0"),
            )},
            "retrieve_properties_ex": {"name": "RetrievePropertiesEx", "request": "RetrievePropertiesExRequestType", "result": "RetrieveResult", "nullable": True, "since": "4.1", "vmodl_name": "retrievePropertiesEx", "privilege": "System.Anonymous", "faults": ("InvalidProperty",), "parameters": (
                ("spec_set", "specSet", "PropertyFilterSpec[]", "4.1"),
                ("options", "options", "RetrieveOptions", "4.1"),
            )},
            "wait_for_updates": {"name": "WaitForUpdates", "request": "WaitForUpdatesRequestType", "result": "UpdateSet", "since": "2.0", "vmodl_name": "waitForUpdates", "privilege": "System.View", "faults": ("InvalidCollectorVersion",), "deprecated": "Deprecated since 4.1: use PropertyCollector.WaitForUpdatesEx.", "parameters": (
                ("version", "version", "string?", "2.0"),
            )},
            "wait_for_updates_ex": {"name": "WaitForUpdatesEx", "request": "WaitForUpdatesExRequestType", "result": "UpdateSet", "nullable": True, "since": "4.1", "vmodl_name": "waitForUpdatesEx", "privilege": "System.View", "faults": ("InvalidCollectorVersion",), "parameters": (
                ("version", "version", "string?", "4.1"),
                ("options", "options", "WaitOptions?", "4.1"),
            )},
        },
    ),
    "PropertyFilter": (
        None, "vmodl.query.PropertyCollector.Filter", "2.0", "",
        {
            "destroy_property_filter": {"name": "DestroyPropertyFilter", "since": "2.0", "vmodl_name": "destroy"},
            "get_partial_updates": {"name": "partialUpdates", "is_property": True, "result": "boolean", "since": "2.0"},
            "get_spec": {"name": "spec", "is_property": True, "result": "PropertyFilterSpec", "since": "2.0"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
