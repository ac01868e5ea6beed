# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureHostCacheRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_cache_configuration_spec import HostCacheConfigurationSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureHostCacheRequestType(vmodl.Request):
    """Request type ``ConfigureHostCacheRequestType``."""

    spec: HostCacheConfigurationSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostCacheConfigurationSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``spec``. Since 5.0."""
