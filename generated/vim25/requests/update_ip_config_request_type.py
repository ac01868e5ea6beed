# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateIpConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config import HostIpConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateIpConfigRequestType(vmodl.Request):
    """Request type ``UpdateIpConfigRequestType``."""

    ip_config: HostIpConfig = attrs.field(
        metadata={"wire": "ipConfig", "type": "HostIpConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``ipConfig``. Since 2.0."""
