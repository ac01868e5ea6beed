# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmAboutInfo": (
        "PbmAboutInfo", None, "pbm.AboutInfo", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("version", "version", "string", "1.0"),
        ("instance_uuid", "instanceUuid", "string", "1.0"),
    ),
    "PbmExtendedElementDescription": (
        "PbmExtendedElementDescription", None, "pbm.ExtendedElementDescription", "1.0", "",
        ("label", "label", "string", "1.0"),
        ("summary", "summary", "string", "1.0"),
        ("key", "key", "string", "1.0"),
        ("message_catalog_key_prefix", "messageCatalogKeyPrefix", "string", "1.0"),
        ("message_arg", "messageArg", "KeyAnyValue[]?", "1.0"),
    ),
    "PbmLoggingConfiguration": (
        "PbmLoggingConfiguration", None, "pbm.LoggingConfiguration", "8.0.0.0", "",
        ("component", "component", "string", "8.0.0.0"),
        ("log_level", "logLevel", "string", "8.0.0.0"),
    ),
    "PbmServerObjectRef": (
        "PbmServerObjectRef", None, "pbm.ServerObjectRef", "1.0", "",
        ("object_type", "objectType", "string", "1.0"),
        ("key", "key", "string", "1.0"),
        ("server_uuid", "serverUuid", "string?", "1.0"),
    ),
    "PbmServiceInstanceContent": (
        "PbmServiceInstanceContent", None, "pbm.ServiceInstanceContent", "1.0", "",
        ("about_info", "aboutInfo", "PbmAboutInfo", "1.0"),
        ("session_manager", "sessionManager", "ManagedObjectReference", "1.0", False, "PbmSessionManager"),
        ("capability_metadata_manager", "capabilityMetadataManager", "ManagedObjectReference", "1.0", False, "PbmCapabilityMetadataManager"),
        ("profile_manager", "profileManager", "ManagedObjectReference", "1.0", False, "PbmProfileProfileManager"),
        ("compliance_manager", "complianceManager", "ManagedObjectReference", "1.0", False, "PbmComplianceManager"),
        ("placement_solver", "placementSolver", "ManagedObjectReference", "1.0", False, "PbmPlacementSolver"),
        ("replication_manager", "replicationManager", "ManagedObjectReference?", "6.5", False, "PbmReplicationManager"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
