# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SecurityProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.permission_profile import PermissionProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecurityProfile(ApplyProfile):
    """Data object type ``SecurityProfile`` (vmodl ``vim.profile.host.SecurityProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SecurityProfile/
    """

    permission: list[PermissionProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "permission", "type": "PermissionProfile[]", "since": "4.1", "secret": False},
    )
    """Wire name ``permission``. Since 4.1."""
