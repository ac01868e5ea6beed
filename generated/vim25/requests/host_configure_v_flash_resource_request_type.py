# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostConfigureVFlashResourceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_v_flash_manager_v_flash_resource_config_spec import HostVFlashManagerVFlashResourceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigureVFlashResourceRequestType(vmodl.Request):
    """Request type ``HostConfigureVFlashResourceRequestType``."""

    spec: HostVFlashManagerVFlashResourceConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostVFlashManagerVFlashResourceConfigSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``spec``. Since 5.5."""
