# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event_argument import EventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileEventArgument(EventArgument):
    """Data object type ``ProfileEventArgument`` (vmodl ``vim.event.ProfileEventArgument``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileEventArgument/
    """

    profile: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "profile", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``profile``. Since 4.0. Refers to a Profile."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""
