# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVsanInternalSystemDeleteVsanObjectsResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVsanInternalSystemDeleteVsanObjectsResult(vmodl.DataObject):
    """Data object type ``HostVsanInternalSystemDeleteVsanObjectsResult`` (vmodl
    ``vim.host.VsanInternalSystem.DeleteVsanObjectsResult``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemDeleteVsanObjectsResult/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    success: bool = attrs.field(
        metadata={"wire": "success", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``success``. Since 5.5."""

    failure_reason: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "failureReason", "type": "LocalizableMessage[]", "since": "5.5", "secret": False},
    )
    """Wire name ``failureReason``. Since 5.5."""
