# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ApplyStorageRecommendationResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyStorageRecommendationResult(vmodl.DataObject):
    """Data object type ``ApplyStorageRecommendationResult`` (vmodl
    ``vim.storageDrs.ApplyRecommendationResult``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyStorageRecommendationResult/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""
