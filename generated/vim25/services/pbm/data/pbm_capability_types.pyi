# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability.types``."""

import typing
import vmodl
from attrs import define

from vim25.services.pbm.data.pbm import PbmExtendedElementDescription

@define(kw_only=True)
class PbmCapabilityDescription(vmodl.DataObject):
    """``pbm.capability.types.DescriptiveValue``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityDescription/
    """
    description: PbmExtendedElementDescription
    value: typing.Any

@define(kw_only=True)
class PbmCapabilityDiscreteSet(vmodl.DataObject):
    """``pbm.capability.types.DiscreteSet``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityDiscreteSet/
    """
    values: list[typing.Any]

@define(kw_only=True)
class PbmCapabilityRange(vmodl.DataObject):
    """``pbm.capability.types.Range``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityRange/
    """
    min: typing.Any
    max: typing.Any

@define(kw_only=True)
class PbmCapabilityTimeSpan(vmodl.DataObject):
    """``pbm.capability.types.TimeSpan``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityTimeSpan/
    """
    value: int
    unit: str
