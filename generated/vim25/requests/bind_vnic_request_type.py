# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type BindVnicRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BindVnicRequestType(vmodl.Request):
    """Request type ``BindVnicRequestType``."""

    i_scsi_hba_name: str = attrs.field(
        metadata={"wire": "iScsiHbaName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``iScsiHbaName``. Since 5.0."""

    vnic_device: str = attrs.field(
        metadata={"wire": "vnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vnicDevice``. Since 5.0."""
