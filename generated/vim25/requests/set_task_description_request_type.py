# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetTaskDescriptionRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetTaskDescriptionRequestType(vmodl.Request):
    """Request type ``SetTaskDescriptionRequestType``."""

    description: LocalizableMessage = attrs.field(
        metadata={"wire": "description", "type": "LocalizableMessage", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""
