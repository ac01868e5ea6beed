# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateUserRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_account_spec import HostAccountSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateUserRequestType(vmodl.Request):
    """Request type ``CreateUserRequestType``."""

    user: HostAccountSpec = attrs.field(
        metadata={"wire": "user", "type": "HostAccountSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``user``. Since 2.0."""
