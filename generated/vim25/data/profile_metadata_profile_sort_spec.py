# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileMetadataProfileSortSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileMetadataProfileSortSpec(vmodl.DataObject):
    """Data object type ``ProfileMetadataProfileSortSpec`` (vmodl
    ``vim.profile.ProfileMetadata.ProfileSortSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileSortSpec/
    """

    policy_id: str = attrs.field(
        metadata={"wire": "policyId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``policyId``. Since 5.0."""

    parameter: str = attrs.field(
        metadata={"wire": "parameter", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``parameter``. Since 5.0."""
