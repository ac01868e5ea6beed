# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms``."""

import vmodl

class EntityReferenceEntityType(vmodl.OpenEnum):
    """``sms.EntityReference.EntityType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityReferenceEntityType_enum/
    """
    DATACENTER = "datacenter"
    RESOURCE_POOL = "resourcePool"
    STORAGE_POD = "storagePod"
    CLUSTER = "cluster"
    VM = "vm"
    DATASTORE = "datastore"
    HOST = "host"
    VM_FILE = "vmFile"
    SCSI_PATH = "scsiPath"
    SCSI_TARGET = "scsiTarget"
    SCSI_VOLUME = "scsiVolume"
    SCSI_ADAPTER = "scsiAdapter"
    NAS_MOUNT = "nasMount"

class SmsTaskState(vmodl.OpenEnum):
    """``sms.TaskInfo.State``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsTaskState_enum/
    """
    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
    ERROR = "error"
