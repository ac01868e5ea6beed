# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_create_spec import ProfileCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateProfileRequestType(vmodl.Request):
    """Request type ``CreateProfileRequestType``."""

    create_spec: ProfileCreateSpec = attrs.field(
        metadata={"wire": "createSpec", "type": "ProfileCreateSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``createSpec``. Since 4.0."""
