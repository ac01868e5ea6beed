# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SelectVnicForNicTypeRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SelectVnicForNicTypeRequestType(vmodl.Request):
    """Request type ``SelectVnicForNicTypeRequestType``."""

    nic_type: str = attrs.field(
        metadata={"wire": "nicType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``nicType``. Since 4.0."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""
