# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ApplyEntitiesConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.apply_host_profile_configuration_spec import ApplyHostProfileConfigurationSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyEntitiesConfigRequestType(vmodl.Request):
    """Request type ``ApplyEntitiesConfigRequestType``."""

    apply_config_specs: list[ApplyHostProfileConfigurationSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "applyConfigSpecs", "type": "ApplyHostProfileConfigurationSpec[]", "since": "6.5", "secret": False},
    )
    """Wire name ``applyConfigSpecs``. Since 6.5."""
