# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import data_types

TYPES = {
    "EntityReference": (
        "EntityReference", None, "sms.EntityReference", "1.0", "", "Deprecated since 4.0.",
        ("id", "id", "string", "1.0"),
        ("type", "type", "EntityReferenceEntityType?", "1.0"),
    ),
    "FaultDomainFilter": (
        "FaultDomainFilter", None, "sms.FaultDomainFilter", "6.5", "",
        ("provider_id", "providerId", "string?", "6.5"),
    ),
    "ReplicationGroupFilter": (
        "ReplicationGroupFilter", None, "sms.ReplicationGroupFilter", "6.5", "",
        ("group_id", "groupId", "ReplicationGroupId[]?", "6.5"),
    ),
    "SmsAboutInfo": (
        "SmsAboutInfo", None, "sms.AboutInfo", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("full_name", "fullName", "string", "2.0"),
        ("vendor", "vendor", "string", "2.0"),
        ("api_version", "apiVersion", "string", "2.0"),
        ("instance_uuid", "instanceUuid", "string", "2.0"),
        ("vasa_api_version", "vasaApiVersion", "string?", "4.0"),
    ),
    "SmsTaskInfo": (
        "SmsTaskInfo", None, "sms.TaskInfo", "2.0", "",
        ("key", "key", "string", "2.0"),
        ("task", "task", "ManagedObjectReference", "2.0", False, "SmsTask"),
        ("object", "object", "ManagedObjectReference?", "2.0", False, "ManagedObject"),
        ("error", "error", "MethodFault?", "2.0"),
        ("result", "result", "Any?", "2.0"),
        ("start_time", "startTime", "dateTime?", "2.0"),
        ("completion_time", "completionTime", "dateTime?", "2.0"),
        ("state", "state", "string", "2.0"),
        ("progress", "progress", "int?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
