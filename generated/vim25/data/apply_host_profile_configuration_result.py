# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ApplyHostProfileConfigurationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyHostProfileConfigurationResult(vmodl.DataObject):
    """Data object type ``ApplyHostProfileConfigurationResult`` (vmodl
    ``vim.profile.host.ProfileManager.ApplyHostConfigResult``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationResult/
    """

    start_time: datetime.datetime = attrs.field(
        metadata={"wire": "startTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``startTime``. Since 6.5."""

    complete_time: datetime.datetime = attrs.field(
        metadata={"wire": "completeTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``completeTime``. Since 6.5."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``status``. Since 6.5."""

    errors: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "errors", "type": "MethodFault[]", "since": "6.5", "secret": False},
    )
    """Wire name ``errors``. Since 6.5."""
