# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileReferenceHostChangedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_event import ProfileEvent

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileReferenceHostChangedEvent(ProfileEvent):
    """Data object type ``ProfileReferenceHostChangedEvent`` (vmodl
    ``vim.event.ProfileReferenceHostChangedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileReferenceHostChangedEvent/
    """

    reference_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "referenceHost", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``referenceHost``. Since 4.0. Refers to a HostSystem."""

    reference_host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "referenceHostName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``referenceHostName``. Since 6.5."""

    prev_reference_host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevReferenceHostName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevReferenceHostName``. Since 6.5."""
