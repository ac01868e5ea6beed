# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability.provider``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmCapabilityMetadataPerCategory": (
        "PbmCapabilityMetadataPerCategory", None, "pbm.capability.provider.CapabilityObjectMetadataPerCategory", "1.0", "",
        ("sub_category", "subCategory", "string", "1.0"),
        ("capability_metadata", "capabilityMetadata", "PbmCapabilityMetadata[]", "1.0"),
    ),
    "PbmCapabilityNamespaceInfo": (
        "PbmCapabilityNamespaceInfo", None, "pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo", "1.0", "",
        ("version", "version", "string", "1.0"),
        ("namespace", "namespace", "string", "1.0"),
        ("info", "info", "PbmExtendedElementDescription?", "6.5"),
    ),
    "PbmCapabilitySchema": (
        "PbmCapabilitySchema", None, "pbm.capability.provider.CapabilityObjectSchema", "1.0", "",
        ("vendor_info", "vendorInfo", "PbmCapabilitySchemaVendorInfo", "1.0"),
        ("namespace_info", "namespaceInfo", "PbmCapabilityNamespaceInfo", "1.0"),
        ("line_of_service", "lineOfService", "PbmLineOfServiceInfo?", "6.5"),
        ("capability_metadata_per_category", "capabilityMetadataPerCategory", "PbmCapabilityMetadataPerCategory[]", "1.0"),
    ),
    "PbmCapabilitySchemaVendorInfo": (
        "PbmCapabilitySchemaVendorInfo", None, "pbm.capability.provider.CapabilityObjectSchema.VendorInfo", "1.0", "",
        ("vendor_uuid", "vendorUuid", "string", "1.0"),
        ("info", "info", "PbmExtendedElementDescription", "1.0"),
    ),
    "PbmCapabilityVendorNamespaceInfo": (
        "PbmCapabilityVendorNamespaceInfo", None, "pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo", "1.0", "",
        ("vendor_info", "vendorInfo", "PbmCapabilitySchemaVendorInfo", "1.0"),
        ("namespace_info", "namespaceInfo", "PbmCapabilityNamespaceInfo", "1.0"),
    ),
    "PbmCapabilityVendorResourceTypeInfo": (
        "PbmCapabilityVendorResourceTypeInfo", None, "pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo", "1.0", "",
        ("resource_type", "resourceType", "string", "1.0"),
        ("vendor_namespace_info", "vendorNamespaceInfo", "PbmCapabilityVendorNamespaceInfo[]", "1.0"),
    ),
    "PbmLineOfServiceInfo": (
        "PbmLineOfServiceInfo", None, "pbm.capability.provider.LineOfServiceInfo", "6.5", "",
        ("line_of_service", "lineOfService", "string", "6.5"),
        ("name", "name", "PbmExtendedElementDescription", "6.5"),
        ("description", "description", "PbmExtendedElementDescription?", "6.5"),
    ),
    "PbmPersistenceBasedDataServiceInfo": (
        "PbmPersistenceBasedDataServiceInfo", "PbmLineOfServiceInfo", "pbm.capability.provider.PersistenceBasedDataServiceInfo", "6.5", "",
        ("compatible_persistence_schema_namespace", "compatiblePersistenceSchemaNamespace", "string[]?", "6.5"),
    ),
    "PbmVaioDataServiceInfo": (
        "PbmVaioDataServiceInfo", "PbmLineOfServiceInfo", "pbm.capability.provider.VaioDataServiceInfo", "6.5", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
