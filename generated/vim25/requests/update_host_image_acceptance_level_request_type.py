# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateHostImageAcceptanceLevelRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateHostImageAcceptanceLevelRequestType(vmodl.Request):
    """Request type ``UpdateHostImageAcceptanceLevelRequestType``."""

    new_acceptance_level: str = attrs.field(
        metadata={"wire": "newAcceptanceLevel", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``newAcceptanceLevel``. Since 5.0."""
