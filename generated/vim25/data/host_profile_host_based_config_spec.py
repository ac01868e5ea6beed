# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileHostBasedConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_profile_config_spec import HostProfileConfigSpec

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileHostBasedConfigSpec(HostProfileConfigSpec):
    """Data object type ``HostProfileHostBasedConfigSpec`` (vmodl
    ``vim.profile.host.HostProfile.HostBasedConfigSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileHostBasedConfigSpec/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    use_host_profile_engine: bool | None = attrs.field(
        default=None,
        metadata={"wire": "useHostProfileEngine", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``useHostProfileEngine``. Since 5.0."""
