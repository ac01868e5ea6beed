# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateInternetScsiIPPropertiesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_ip_properties import HostInternetScsiHbaIPProperties


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateInternetScsiIPPropertiesRequestType(vmodl.Request):
    """Request type ``UpdateInternetScsiIPPropertiesRequestType``."""

    i_scsi_hba_device: str = attrs.field(
        metadata={"wire": "iScsiHbaDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiHbaDevice``. Since 2.0."""

    ip_properties: HostInternetScsiHbaIPProperties = attrs.field(
        metadata={"wire": "ipProperties", "type": "HostInternetScsiHbaIPProperties", "since": "2.0", "secret": False},
    )
    """Wire name ``ipProperties``. Since 2.0."""
