# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveNvmeOverRdmaAdapterRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveNvmeOverRdmaAdapterRequestType(vmodl.Request):
    """Request type ``RemoveNvmeOverRdmaAdapterRequestType``."""

    hba_device_name: str = attrs.field(
        metadata={"wire": "hbaDeviceName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``hbaDeviceName``. Since 7.0.0.0."""
