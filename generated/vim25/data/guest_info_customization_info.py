# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestInfoCustomizationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestInfoCustomizationInfo(vmodl.DataObject):
    """Data object type ``GuestInfoCustomizationInfo`` (vmodl ``vim.vm.GuestInfo.CustomizationInfo``).

    Since 7.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoCustomizationInfo/
    """

    customization_status: str = attrs.field(
        metadata={"wire": "customizationStatus", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``customizationStatus``. Since 7.0.2.0."""

    start_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "startTime", "type": "dateTime", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``startTime``. Since 7.0.2.0."""

    end_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "dateTime", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``endTime``. Since 7.0.2.0."""

    error_msg: str | None = attrs.field(
        default=None,
        metadata={"wire": "errorMsg", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``errorMsg``. Since 7.0.2.0."""
