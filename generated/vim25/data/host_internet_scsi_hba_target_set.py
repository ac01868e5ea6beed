# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaTargetSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_send_target import HostInternetScsiHbaSendTarget
    from vim25.data.host_internet_scsi_hba_static_target import HostInternetScsiHbaStaticTarget


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaTargetSet(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaTargetSet`` (vmodl
    ``vim.host.InternetScsiHba.TargetSet``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaTargetSet/
    """

    static_targets: list[HostInternetScsiHbaStaticTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "staticTargets", "type": "HostInternetScsiHbaStaticTarget[]", "since": "4.0", "secret": False},
    )
    """Wire name ``staticTargets``. Since 4.0."""

    send_targets: list[HostInternetScsiHbaSendTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "sendTargets", "type": "HostInternetScsiHbaSendTarget[]", "since": "4.0", "secret": False},
    )
    """Wire name ``sendTargets``. Since 4.0."""
