# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSecuritySpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.permission import Permission


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSecuritySpec(vmodl.DataObject):
    """Data object type ``HostSecuritySpec`` (vmodl ``vim.host.SecuritySpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSecuritySpec/
    """

    admin_password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "adminPassword", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``adminPassword``. Since 4.0. Secret."""

    remove_permission: list[Permission] | None = attrs.field(
        default=None,
        metadata={"wire": "removePermission", "type": "Permission[]", "since": "4.1", "secret": False},
    )
    """Wire name ``removePermission``. Since 4.1."""

    add_permission: list[Permission] | None = attrs.field(
        default=None,
        metadata={"wire": "addPermission", "type": "Permission[]", "since": "4.1", "secret": False},
    )
    """Wire name ``addPermission``. Since 4.1."""
