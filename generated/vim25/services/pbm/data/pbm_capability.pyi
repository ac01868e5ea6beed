# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability``."""

import typing
import vmodl
from attrs import define

from vim25.services.pbm.data.pbm import PbmExtendedElementDescription

@define(kw_only=True)
class PbmCapabilityConstraintInstance(vmodl.DataObject):
    """``pbm.capability.ConstraintInstance``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityConstraintInstance/
    """
    property_instance: list[PbmCapabilityPropertyInstance]

@define(kw_only=True)
class PbmCapabilityGenericTypeInfo(PbmCapabilityTypeInfo):
    """``pbm.capability.GenericTypeInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityGenericTypeInfo/
    """
    generic_type_name: str

@define(kw_only=True)
class PbmCapabilityInstance(vmodl.DataObject):
    """``pbm.capability.CapabilityInstance``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityInstance/
    """
    id: PbmCapabilityMetadataUniqueId
    constraint: list[PbmCapabilityConstraintInstance]

@define(kw_only=True)
class PbmCapabilityMetadata(vmodl.DataObject):
    """``pbm.capability.CapabilityMetadata``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityMetadata/
    """
    id: PbmCapabilityMetadataUniqueId
    summary: PbmExtendedElementDescription
    mandatory: bool | None = None
    hint: bool | None = None
    key_id: str | None = None
    allow_multiple_constraints: bool | None = None
    property_metadata: list[PbmCapabilityPropertyMetadata]

@define(kw_only=True)
class PbmCapabilityMetadataUniqueId(vmodl.DataObject):
    """``pbm.capability.CapabilityMetadata.UniqueId``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityMetadataUniqueId/
    """
    namespace: str
    id: str

@define(kw_only=True)
class PbmCapabilityPropertyInstance(vmodl.DataObject):
    """``pbm.capability.PropertyInstance``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityPropertyInstance/
    """
    id: str
    operator: str | None = None
    """Since 6.5."""
    value: typing.Any

@define(kw_only=True)
class PbmCapabilityPropertyMetadata(vmodl.DataObject):
    """``pbm.capability.PropertyMetadata``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityPropertyMetadata/
    """
    id: str
    summary: PbmExtendedElementDescription
    mandatory: bool
    type: PbmCapabilityTypeInfo | None = None
    default_value: typing.Any | None = None
    allowed_value: typing.Any | None = None
    requirements_type_hint: str | None = None

@define(kw_only=True)
class PbmCapabilityTypeInfo(vmodl.DataObject):
    """``pbm.capability.TypeInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityTypeInfo/
    """
    type_name: str
