# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureVchaRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vcha_cluster_config_spec import VchaClusterConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureVchaRequestType(vmodl.Request):
    """Request type ``configureVchaRequestType``."""

    config_spec: VchaClusterConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "VchaClusterConfigSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``configSpec``. Since 6.5."""
