# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateSystemSwapConfigurationRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_system_swap_configuration import HostSystemSwapConfiguration


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateSystemSwapConfigurationRequestType(vmodl.Request):
    """Request type ``UpdateSystemSwapConfigurationRequestType``."""

    sys_swap_config: HostSystemSwapConfiguration = attrs.field(
        metadata={"wire": "sysSwapConfig", "type": "HostSystemSwapConfiguration", "since": "5.1", "secret": False},
    )
    """Wire name ``sysSwapConfig``. Since 5.1."""
