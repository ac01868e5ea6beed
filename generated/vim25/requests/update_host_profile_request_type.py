# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateHostProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_profile_config_spec import HostProfileConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateHostProfileRequestType(vmodl.Request):
    """Request type ``UpdateHostProfileRequestType``."""

    config: HostProfileConfigSpec = attrs.field(
        metadata={"wire": "config", "type": "HostProfileConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``config``. Since 4.0."""
