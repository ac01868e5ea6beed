# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileProfileStructureProperty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_profile_structure import ProfileProfileStructure


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileProfileStructureProperty(vmodl.DataObject):
    """Data object type ``ProfileProfileStructureProperty`` (vmodl
    ``vim.profile.ProfileStructureProperty``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructureProperty/
    """

    property_name: str = attrs.field(
        metadata={"wire": "propertyName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``propertyName``. Since 5.0."""

    array: bool = attrs.field(
        metadata={"wire": "array", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``array``. Since 5.0."""

    element: ProfileProfileStructure = attrs.field(
        metadata={"wire": "element", "type": "ProfileProfileStructure", "since": "5.0", "secret": False},
    )
    """Wire name ``element``. Since 5.0."""
