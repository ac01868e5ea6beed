# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmInfrastructureObjectPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmInfrastructureObjectPolicy(vmodl.DataObject):
    """Data object type ``vslmInfrastructureObjectPolicy`` (vmodl
    ``vim.vslm.InfrastructureObjectPolicy``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/vslmInfrastructureObjectPolicy/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``name``. Since 6.7."""

    backing_object_id: str = attrs.field(
        metadata={"wire": "backingObjectId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``backingObjectId``. Since 6.7."""

    profile_id: str = attrs.field(
        metadata={"wire": "profileId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``profileId``. Since 6.7."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "6.7", "secret": False},
    )
    """Wire name ``error``. Since 6.7."""
