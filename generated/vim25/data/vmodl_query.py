# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl.query``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "MissingObject": (
        "MissingObject", None, "vmodl.query.PropertyCollector.MissingObject", "2.0", "",
        ("obj", "obj", "ManagedObjectReference", "2.0", False, "ManagedObject"),
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "MissingProperty": (
        "MissingProperty", None, "vmodl.query.PropertyCollector.MissingProperty", "2.0", "",
        ("path", "path", "string", "2.0"),
        ("fault", "fault", "MethodFault", "2.0"),
    ),
    "ObjectContent": (
        "ObjectContent", None, "vmodl.query.PropertyCollector.ObjectContent", "2.0", "",
        ("obj", "obj", "ManagedObjectReference", "2.0", False, "ManagedObject"),
        ("prop_set", "propSet", "DynamicProperty[]?", "2.0"),
        ("missing_set", "missingSet", "MissingProperty[]?", "2.0"),
    ),
    "ObjectSpec": (
        "ObjectSpec", None, "vmodl.query.PropertyCollector.ObjectSpec", "2.0", "",
        ("obj", "obj", "ManagedObjectReference", "2.0", False, "ManagedObject"),
        ("skip", "skip", "boolean?", "2.0"),
        ("select_set", "selectSet", "SelectionSpec[]?", "2.0"),
    ),
    "ObjectUpdate": (
        "ObjectUpdate", None, "vmodl.query.PropertyCollector.ObjectUpdate", "2.0", "",
        ("kind", "kind", "ObjectUpdateKind", "2.0"),
        ("obj", "obj", "ManagedObjectReference", "2.0", False, "ManagedObject"),
        ("change_set", "changeSet", "PropertyChange[]?", "2.0"),
        ("missing_set", "missingSet", "MissingProperty[]?", "2.0"),
    ),
    "PropertyChange": (
        "PropertyChange", None, "vmodl.query.PropertyCollector.Change", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("op", "op", "PropertyChangeOp", "2.0"),
        ("val", "val", "Any?", "2.0", ("name", "(?i)guestinfo[.]")),
    ),
    "PropertyFilterSpec": (
        "PropertyFilterSpec", None, "vmodl.query.PropertyCollector.FilterSpec", "2.0", "",
        ("prop_set", "propSet", "PropertySpec[]", "2.0"),
        ("object_set", "objectSet", "ObjectSpec[]", "2.0"),
        ("report_missing_objects_in_results", "reportMissingObjectsInResults", "boolean?", "4.1"),
    ),
    "PropertyFilterUpdate": (
        "PropertyFilterUpdate", None, "vmodl.query.PropertyCollector.FilterUpdate", "2.0", "",
        ("filter", "filter", "ManagedObjectReference", "2.0", False, "PropertyFilter"),
        ("object_set", "objectSet", "ObjectUpdate[]?", "2.0"),
        ("missing_set", "missingSet", "MissingObject[]?", "2.0"),
    ),
    "PropertySpec": (
        "PropertySpec", None, "vmodl.query.PropertyCollector.PropertySpec", "2.0", "",
        ("type", "type", "string", "2.0"),
        ("all", "all", "boolean?", "2.0"),
        ("path_set", "pathSet", "string[]?", "2.0"),
    ),
    "RetrieveOptions": (
        "RetrieveOptions", None, "vmodl.query.PropertyCollector.RetrieveOptions", "4.1", "",
        ("max_objects", "maxObjects", "int?", "4.1"),
    ),
    "RetrieveResult": (
        "RetrieveResult", None, "vmodl.query.PropertyCollector.RetrieveResult", "4.1", "",
        ("token", "token", "string?", "4.1"),
        ("objects", "objects", "ObjectContent[]", "4.1"),
    ),
    "SelectionSpec": (
        "SelectionSpec", None, "vmodl.query.PropertyCollector.SelectionSpec", "2.0", "",
        ("name", "name", "string?", "2.0"),
    ),
    "TraversalSpec": (
        "TraversalSpec", "SelectionSpec", "vmodl.query.PropertyCollector.TraversalSpec", "2.0", "",
        ("type", "type", "string", "2.0"),
        ("path", "path", "string", "2.0"),
        ("skip", "skip", "boolean?", "2.0"),
        ("select_set", "selectSet", "SelectionSpec[]?", "2.0"),
    ),
    "UpdateSet": (
        "UpdateSet", None, "vmodl.query.PropertyCollector.UpdateSet", "2.0", "",
        ("version", "version", "string", "2.0"),
        ("filter_set", "filterSet", "PropertyFilterUpdate[]?", "2.0"),
        ("truncated", "truncated", "boolean?", "4.1"),
    ),
    "WaitOptions": (
        "WaitOptions", None, "vmodl.query.PropertyCollector.WaitOptions", "4.1", "",
        ("max_wait_seconds", "maxWaitSeconds", "int?", "4.1"),
        ("max_object_updates", "maxObjectUpdates", "int?", "4.1"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
