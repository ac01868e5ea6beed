# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileMetadataProfileOperationMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileMetadataProfileOperationMessage(vmodl.DataObject):
    """Data object type ``ProfileMetadataProfileOperationMessage`` (vmodl
    ``vim.profile.ProfileMetadata.ProfileOperationMessage``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileOperationMessage/
    """

    operation_name: str = attrs.field(
        metadata={"wire": "operationName", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``operationName``. Since 6.7."""

    message: LocalizableMessage = attrs.field(
        metadata={"wire": "message", "type": "LocalizableMessage", "since": "6.7", "secret": False},
    )
    """Wire name ``message``. Since 6.7."""
