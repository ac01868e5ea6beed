# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_description_section import ProfileDescriptionSection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileDescription(vmodl.DataObject):
    """Data object type ``ProfileDescription`` (vmodl ``vim.profile.Profile.Description``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescription/
    """

    section: list[ProfileDescriptionSection] = attrs.field(
        metadata={"wire": "section", "type": "ProfileDescriptionSection[]", "since": "4.0", "secret": False},
    )
    """Wire name ``section``. Since 4.0."""
