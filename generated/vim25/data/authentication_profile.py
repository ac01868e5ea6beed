# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AuthenticationProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.active_directory_profile import ActiveDirectoryProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AuthenticationProfile(ApplyProfile):
    """Data object type ``AuthenticationProfile`` (vmodl ``vim.profile.host.AuthenticationProfile``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AuthenticationProfile/
    """

    active_directory: ActiveDirectoryProfile | None = attrs.field(
        default=None,
        metadata={"wire": "activeDirectory", "type": "ActiveDirectoryProfile", "since": "4.1", "secret": False},
    )
    """Wire name ``activeDirectory``. Since 4.1."""
