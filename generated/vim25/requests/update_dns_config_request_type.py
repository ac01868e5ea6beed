# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDnsConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_dns_config import HostDnsConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDnsConfigRequestType(vmodl.Request):
    """Request type ``UpdateDnsConfigRequestType``."""

    config: HostDnsConfig = attrs.field(
        metadata={"wire": "config", "type": "HostDnsConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""
