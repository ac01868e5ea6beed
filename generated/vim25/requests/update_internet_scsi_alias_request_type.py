# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateInternetScsiAliasRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateInternetScsiAliasRequestType(vmodl.Request):
    """Request type ``UpdateInternetScsiAliasRequestType``."""

    i_scsi_hba_device: str = attrs.field(
        metadata={"wire": "iScsiHbaDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiHbaDevice``. Since 2.0."""

    i_scsi_alias: str = attrs.field(
        metadata={"wire": "iScsiAlias", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiAlias``. Since 2.0."""
