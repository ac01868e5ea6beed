# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddVirtualNicRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_spec import HostVirtualNicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddVirtualNicRequestType(vmodl.Request):
    """Request type ``AddVirtualNicRequestType``."""

    portgroup: str = attrs.field(
        metadata={"wire": "portgroup", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 2.0."""

    nic: HostVirtualNicSpec = attrs.field(
        metadata={"wire": "nic", "type": "HostVirtualNicSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``nic``. Since 2.0."""
