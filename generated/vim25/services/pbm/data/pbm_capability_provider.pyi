# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability.provider``."""

import vmodl
from attrs import define

from vim25.services.pbm.data.pbm import PbmExtendedElementDescription
from vim25.services.pbm.data.pbm_capability import PbmCapabilityMetadata

@define(kw_only=True)
class PbmCapabilityMetadataPerCategory(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectMetadataPerCategory``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityMetadataPerCategory/
    """
    sub_category: str
    capability_metadata: list[PbmCapabilityMetadata]

@define(kw_only=True)
class PbmCapabilityNamespaceInfo(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityNamespaceInfo/
    """
    version: str
    namespace: str
    info: PbmExtendedElementDescription | None = None
    """Since 6.5."""

@define(kw_only=True)
class PbmCapabilitySchema(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectSchema``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilitySchema/
    """
    vendor_info: PbmCapabilitySchemaVendorInfo
    namespace_info: PbmCapabilityNamespaceInfo
    line_of_service: PbmLineOfServiceInfo | None = None
    """Since 6.5."""
    capability_metadata_per_category: list[PbmCapabilityMetadataPerCategory]

@define(kw_only=True)
class PbmCapabilitySchemaVendorInfo(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilitySchemaVendorInfo/
    """
    vendor_uuid: str
    info: PbmExtendedElementDescription

@define(kw_only=True)
class PbmCapabilityVendorNamespaceInfo(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityVendorNamespaceInfo/
    """
    vendor_info: PbmCapabilitySchemaVendorInfo
    namespace_info: PbmCapabilityNamespaceInfo

@define(kw_only=True)
class PbmCapabilityVendorResourceTypeInfo(vmodl.DataObject):
    """``pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityVendorResourceTypeInfo/
    """
    resource_type: str
    vendor_namespace_info: list[PbmCapabilityVendorNamespaceInfo]

@define(kw_only=True)
class PbmLineOfServiceInfo(vmodl.DataObject):
    """``pbm.capability.provider.LineOfServiceInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLineOfServiceInfo/
    """
    line_of_service: str
    name: PbmExtendedElementDescription
    description: PbmExtendedElementDescription | None = None

@define(kw_only=True)
class PbmPersistenceBasedDataServiceInfo(PbmLineOfServiceInfo):
    """``pbm.capability.provider.PersistenceBasedDataServiceInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmPersistenceBasedDataServiceInfo/
    """
    compatible_persistence_schema_namespace: list[str] | None = None

@define(kw_only=True)
class PbmVaioDataServiceInfo(PbmLineOfServiceInfo):
    """``pbm.capability.provider.VaioDataServiceInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmVaioDataServiceInfo/
    """
