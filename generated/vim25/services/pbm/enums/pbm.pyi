# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm``."""

import vmodl

class PbmDebugManagerKeystoreName(vmodl.OpenEnum):
    """``pbm.PbmDebugManager.KeystoreName``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDebugManagerKeystoreName_enum/
    """
    SMS = "SMS"
    TRUSTED_ROOTS = "TRUSTED_ROOTS"

class PbmLoggingConfigurationComponent(vmodl.OpenEnum):
    """``pbm.LoggingConfiguration.Component``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLoggingConfigurationComponent_enum/
    """
    PBM = "pbm"
    VSLM = "vslm"
    SMS = "sms"
    SPBM = "spbm"
    SPS = "sps"
    HTTPCLIENT_HEADER = "httpclient_header"
    HTTPCLIENT_CONTENT = "httpclient_content"
    VMOMI = "vmomi"

class PbmLoggingConfigurationLogLevel(vmodl.OpenEnum):
    """``pbm.LoggingConfiguration.LogLevel``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLoggingConfigurationLogLevel_enum/
    """
    INFO = "INFO"
    DEBUG = "DEBUG"
    TRACE = "TRACE"

class PbmObjectType(vmodl.OpenEnum):
    """``pbm.ServerObjectRef.ObjectType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmObjectType_enum/
    """
    VIRTUAL_MACHINE = "virtualMachine"
    VIRTUAL_MACHINE_AND_DISKS = "virtualMachineAndDisks"
    VIRTUAL_DISK_ID = "virtualDiskId"
    VIRTUAL_DISK_UUID = "virtualDiskUUID"
    DATASTORE = "datastore"
    VSAN_OBJECT_ID = "vsanObjectId"
    FILE_SHARE_ID = "fileShareId"
    HOST = "host"
    CLUSTER = "cluster"
    UNKNOWN = "unknown"

class PbmVvolType(vmodl.OpenEnum):
    """``pbm.ServerObjectRef.VvolType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmVvolType_enum/
    """
    CONFIG = "Config"
    DATA = "Data"
    SWAP = "Swap"
