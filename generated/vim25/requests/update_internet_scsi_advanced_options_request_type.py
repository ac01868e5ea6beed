# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateInternetScsiAdvancedOptionsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_param_value import HostInternetScsiHbaParamValue
    from vim25.data.host_internet_scsi_hba_target_set import HostInternetScsiHbaTargetSet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateInternetScsiAdvancedOptionsRequestType(vmodl.Request):
    """Request type ``UpdateInternetScsiAdvancedOptionsRequestType``."""

    i_scsi_hba_device: str = attrs.field(
        metadata={"wire": "iScsiHbaDevice", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``iScsiHbaDevice``. Since 4.0."""

    target_set: HostInternetScsiHbaTargetSet | None = attrs.field(
        default=None,
        metadata={"wire": "targetSet", "type": "HostInternetScsiHbaTargetSet", "since": "4.0", "secret": False},
    )
    """Wire name ``targetSet``. Since 4.0."""

    options: list[HostInternetScsiHbaParamValue] = attrs.field(
        metadata={"wire": "options", "type": "HostInternetScsiHbaParamValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``options``. Since 4.0."""
