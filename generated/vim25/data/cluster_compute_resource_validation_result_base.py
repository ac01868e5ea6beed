# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceValidationResultBase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceValidationResultBase(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceValidationResultBase`` (vmodl
    ``vim.ClusterComputeResource.ValidationResultBase``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceValidationResultBase/
    """

    info: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "LocalizableMessage[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``info``. Since 6.7.1."""
