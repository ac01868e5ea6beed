# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateInternetScsiDigestPropertiesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_digest_properties import HostInternetScsiHbaDigestProperties
    from vim25.data.host_internet_scsi_hba_target_set import HostInternetScsiHbaTargetSet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateInternetScsiDigestPropertiesRequestType(vmodl.Request):
    """Request type ``UpdateInternetScsiDigestPropertiesRequestType``."""

    i_scsi_hba_device: str = attrs.field(
        metadata={"wire": "iScsiHbaDevice", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``iScsiHbaDevice``. Since 4.0."""

    target_set: HostInternetScsiHbaTargetSet | None = attrs.field(
        default=None,
        metadata={"wire": "targetSet", "type": "HostInternetScsiHbaTargetSet", "since": "4.0", "secret": False},
    )
    """Wire name ``targetSet``. Since 4.0."""

    digest_properties: HostInternetScsiHbaDigestProperties = attrs.field(
        metadata={"wire": "digestProperties", "type": "HostInternetScsiHbaDigestProperties", "since": "4.0", "secret": False},
    )
    """Wire name ``digestProperties``. Since 4.0."""
