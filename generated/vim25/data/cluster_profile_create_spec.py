# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterProfileCreateSpec."""

from __future__ import annotations

import attrs

from vim25.data.profile_create_spec import ProfileCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterProfileCreateSpec(ProfileCreateSpec):
    """Data object type ``ClusterProfileCreateSpec`` (vmodl
    ``vim.profile.cluster.ClusterProfile.CreateSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileCreateSpec/
    """
