# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmCreateSpecRawDiskMappingBackingSpec."""

from __future__ import annotations

import attrs

from vim25.data.vslm_create_spec_backing_spec import VslmCreateSpecBackingSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmCreateSpecRawDiskMappingBackingSpec(VslmCreateSpecBackingSpec):
    """Data object type ``VslmCreateSpecRawDiskMappingBackingSpec`` (vmodl
    ``vim.vslm.CreateSpec.RawDiskMappingBackingSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecRawDiskMappingBackingSpec/
    """

    lun_uuid: str = attrs.field(
        metadata={"wire": "lunUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``lunUuid``. Since 6.5."""

    compatibility_mode: str = attrs.field(
        metadata={"wire": "compatibilityMode", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``compatibilityMode``. Since 6.5."""
