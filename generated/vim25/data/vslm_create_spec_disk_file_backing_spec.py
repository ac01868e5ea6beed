# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmCreateSpecDiskFileBackingSpec."""

from __future__ import annotations

import attrs

from vim25.data.vslm_create_spec_backing_spec import VslmCreateSpecBackingSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmCreateSpecDiskFileBackingSpec(VslmCreateSpecBackingSpec):
    """Data object type ``VslmCreateSpecDiskFileBackingSpec`` (vmodl
    ``vim.vslm.CreateSpec.DiskFileBackingSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecDiskFileBackingSpec/
    """

    provisioning_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "provisioningType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``provisioningType``. Since 6.5."""
