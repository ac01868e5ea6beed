# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileProfileStructure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_profile_structure_property import ProfileProfileStructureProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileProfileStructure(vmodl.DataObject):
    """Data object type ``ProfileProfileStructure`` (vmodl ``vim.profile.ProfileStructure``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructure/
    """

    profile_type_name: str = attrs.field(
        metadata={"wire": "profileTypeName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``profileTypeName``. Since 5.0."""

    child: list[ProfileProfileStructureProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "child", "type": "ProfileProfileStructureProperty[]", "since": "5.0", "secret": False},
    )
    """Wire name ``child``. Since 5.0."""
