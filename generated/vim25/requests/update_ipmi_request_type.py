# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateIpmiRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ipmi_info import HostIpmiInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateIpmiRequestType(vmodl.Request):
    """Request type ``UpdateIpmiRequestType``."""

    ipmi_info: HostIpmiInfo = attrs.field(
        metadata={"wire": "ipmiInfo", "type": "HostIpmiInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipmiInfo``. Since 4.0."""
