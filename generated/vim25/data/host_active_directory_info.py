# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostActiveDirectoryInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_directory_store_info import HostDirectoryStoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostActiveDirectoryInfo(HostDirectoryStoreInfo):
    """Data object type ``HostActiveDirectoryInfo`` (vmodl ``vim.host.ActiveDirectoryInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryInfo/
    """

    joined_domain: str | None = attrs.field(
        default=None,
        metadata={"wire": "joinedDomain", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``joinedDomain``. Since 4.1."""

    trusted_domain: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "trustedDomain", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``trustedDomain``. Since 4.1."""

    domain_membership_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "domainMembershipStatus", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``domainMembershipStatus``. Since 4.1."""

    smart_card_authentication_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "smartCardAuthenticationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``smartCardAuthenticationEnabled``. Since 6.0."""
