# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiTargetTransport."""

from __future__ import annotations

import attrs

from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiTargetTransport(HostTargetTransport):
    """Data object type ``HostInternetScsiTargetTransport`` (vmodl
    ``vim.host.InternetScsiTargetTransport``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiTargetTransport/
    """

    i_scsi_name: str = attrs.field(
        metadata={"wire": "iScsiName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiName``. Since 2.0."""

    i_scsi_alias: str = attrs.field(
        metadata={"wire": "iScsiAlias", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiAlias``. Since 2.0."""

    address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "address", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``address``. Since 2.0."""
