# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfilePolicyOptionMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.extended_element_description import ExtendedElementDescription
    from vim25.data.profile_parameter_metadata import ProfileParameterMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfilePolicyOptionMetadata(vmodl.DataObject):
    """Data object type ``ProfilePolicyOptionMetadata`` (vmodl ``vim.profile.PolicyOptionMetadata``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicyOptionMetadata/
    """

    id: ExtendedElementDescription = attrs.field(
        metadata={"wire": "id", "type": "ExtendedElementDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    parameter: list[ProfileParameterMetadata] | None = attrs.field(
        default=None,
        metadata={"wire": "parameter", "type": "ProfileParameterMetadata[]", "since": "4.0", "secret": False},
    )
    """Wire name ``parameter``. Since 4.0."""
