# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateHostCustomizationsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_profile_manager_host_to_config_spec_map import HostProfileManagerHostToConfigSpecMap


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateHostCustomizationsRequestType(vmodl.Request):
    """Request type ``UpdateHostCustomizationsRequestType``."""

    host_to_config_spec_map: list[HostProfileManagerHostToConfigSpecMap] | None = attrs.field(
        default=None,
        metadata={"wire": "hostToConfigSpecMap", "type": "HostProfileManagerHostToConfigSpecMap[]", "since": "6.5", "secret": False},
    )
    """Wire name ``hostToConfigSpecMap``. Since 6.5."""
