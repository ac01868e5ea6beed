# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVsanInternalSystemVsanObjectOperationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVsanInternalSystemVsanObjectOperationResult(vmodl.DataObject):
    """Data object type ``HostVsanInternalSystemVsanObjectOperationResult`` (vmodl
    ``vim.host.VsanInternalSystem.VsanObjectOperationResult``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemVsanObjectOperationResult/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``uuid``. Since 6.0."""

    failure_reason: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "failureReason", "type": "LocalizableMessage[]", "since": "6.0", "secret": False},
    )
    """Wire name ``failureReason``. Since 6.0."""
