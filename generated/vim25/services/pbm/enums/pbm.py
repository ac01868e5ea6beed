# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmDebugManagerKeystoreName": (
        "PbmDebugManagerKeystoreName", "pbm.PbmDebugManager.KeystoreName", "8.0.0.0", "",
        ("SMS", "SMS"),
        ("TRUSTED_ROOTS", "TRUSTED_ROOTS"),
    ),
    "PbmLoggingConfigurationComponent": (
        "PbmLoggingConfigurationComponent", "pbm.LoggingConfiguration.Component", "8.0.0.0", "",
        ("PBM", "pbm"),
        ("VSLM", "vslm"),
        ("SMS", "sms"),
        ("SPBM", "spbm"),
        ("SPS", "sps"),
        ("HTTPCLIENT_HEADER", "httpclient_header"),
        ("HTTPCLIENT_CONTENT", "httpclient_content"),
        ("VMOMI", "vmomi"),
    ),
    "PbmLoggingConfigurationLogLevel": (
        "PbmLoggingConfigurationLogLevel", "pbm.LoggingConfiguration.LogLevel", "8.0.0.0", "",
        ("INFO", "INFO"),
        ("DEBUG", "DEBUG"),
        ("TRACE", "TRACE"),
    ),
    "PbmObjectType": (
        "PbmObjectType", "pbm.ServerObjectRef.ObjectType", "1.0", "",
        ("VIRTUAL_MACHINE", "virtualMachine"),
        ("VIRTUAL_MACHINE_AND_DISKS", "virtualMachineAndDisks"),
        ("VIRTUAL_DISK_ID", "virtualDiskId"),
        ("VIRTUAL_DISK_UUID", "virtualDiskUUID"),
        ("DATASTORE", "datastore"),
        ("VSAN_OBJECT_ID", "vsanObjectId"),
        ("FILE_SHARE_ID", "fileShareId"),
        ("HOST", "host"),
        ("CLUSTER", "cluster"),
        ("UNKNOWN", "unknown"),
    ),
    "PbmVvolType": (
        "PbmVvolType", "pbm.ServerObjectRef.VvolType", "1.0", "",
        ("CONFIG", "Config"),
        ("DATA", "Data"),
        ("SWAP", "Swap"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
