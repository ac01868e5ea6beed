# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "EntityReferenceEntityType": (
        "EntityReferenceEntityType", "sms.EntityReference.EntityType", "1.0", "",
        ("DATACENTER", "datacenter"),
        ("RESOURCE_POOL", "resourcePool"),
        ("STORAGE_POD", "storagePod"),
        ("CLUSTER", "cluster"),
        ("VM", "vm"),
        ("DATASTORE", "datastore"),
        ("HOST", "host"),
        ("VM_FILE", "vmFile"),
        ("SCSI_PATH", "scsiPath"),
        ("SCSI_TARGET", "scsiTarget"),
        ("SCSI_VOLUME", "scsiVolume"),
        ("SCSI_ADAPTER", "scsiAdapter"),
        ("NAS_MOUNT", "nasMount"),
    ),
    "SmsTaskState": (
        "SmsTaskState", "sms.TaskInfo.State", "1.0", "",
        ("QUEUED", "queued"),
        ("RUNNING", "running"),
        ("SUCCESS", "success"),
        ("ERROR", "error"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
