# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileDescriptionSection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.extended_element_description import ExtendedElementDescription
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileDescriptionSection(vmodl.DataObject):
    """Data object type ``ProfileDescriptionSection`` (vmodl
    ``vim.profile.Profile.Description.Section``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescriptionSection/
    """

    description: ExtendedElementDescription = attrs.field(
        metadata={"wire": "description", "type": "ExtendedElementDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    message: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "message", "type": "LocalizableMessage[]", "since": "4.0", "secret": False},
    )
    """Wire name ``message``. Since 4.0."""
