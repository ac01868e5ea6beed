# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileExecuteError."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.data.profile_property_path import ProfilePropertyPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileExecuteError(vmodl.DataObject):
    """Data object type ``ProfileExecuteError`` (vmodl
    ``vim.profile.host.ExecuteResult.ExecuteError``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteError/
    """

    path: ProfilePropertyPath | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "ProfilePropertyPath", "since": "4.0", "secret": False},
    )
    """Wire name ``path``. Since 4.0."""

    message: LocalizableMessage = attrs.field(
        metadata={"wire": "message", "type": "LocalizableMessage", "since": "4.0", "secret": False},
    )
    """Wire name ``message``. Since 4.0."""
