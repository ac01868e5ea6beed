# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostEnableAdminFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.permission import Permission


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostEnableAdminFailedEvent(HostEvent):
    """Data object type ``HostEnableAdminFailedEvent`` (vmodl
    ``vim.event.HostEnableAdminFailedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostEnableAdminFailedEvent/
    """

    permissions: list[Permission] = attrs.field(
        metadata={"wire": "permissions", "type": "Permission[]", "since": "2.5", "secret": False},
    )
    """Wire name ``permissions``. Since 2.5."""
