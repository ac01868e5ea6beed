# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterProfileConfigServiceCreateSpec."""

from __future__ import annotations

import attrs

from vim25.data.cluster_profile_config_spec import ClusterProfileConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterProfileConfigServiceCreateSpec(ClusterProfileConfigSpec):
    """Data object type ``ClusterProfileConfigServiceCreateSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileConfigServiceCreateSpec/
    """

    service_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "serviceType", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``serviceType``. Since 4.0."""
