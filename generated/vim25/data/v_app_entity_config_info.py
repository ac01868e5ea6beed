# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppEntityConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppEntityConfigInfo(vmodl.DataObject):
    """Data object type ``VAppEntityConfigInfo`` (vmodl ``vim.vApp.EntityConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppEntityConfigInfo/
    """

    key: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0. Refers to a ManagedEntity."""

    tag: str | None = attrs.field(
        default=None,
        metadata={"wire": "tag", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``tag``. Since 4.0."""

    start_order: int | None = attrs.field(
        default=None,
        metadata={"wire": "startOrder", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``startOrder``. Since 4.0."""

    start_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "startDelay", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``startDelay``. Since 4.0."""

    waiting_for_guest: bool | None = attrs.field(
        default=None,
        metadata={"wire": "waitingForGuest", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``waitingForGuest``. Since 4.0."""

    start_action: str | None = attrs.field(
        default=None,
        metadata={"wire": "startAction", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``startAction``. Since 4.0."""

    stop_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "stopDelay", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``stopDelay``. Since 4.0."""

    stop_action: str | None = attrs.field(
        default=None,
        metadata={"wire": "stopAction", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``stopAction``. Since 4.0."""

    destroy_with_parent: bool | None = attrs.field(
        default=None,
        metadata={"wire": "destroyWithParent", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``destroyWithParent``. Since 4.1."""
