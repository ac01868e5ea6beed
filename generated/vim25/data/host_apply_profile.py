# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostApplyProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.authentication_profile import AuthenticationProfile
    from vim25.data.date_time_profile import DateTimeProfile
    from vim25.data.firewall_profile import FirewallProfile
    from vim25.data.host_memory_profile import HostMemoryProfile
    from vim25.data.network_profile import NetworkProfile
    from vim25.data.option_profile import OptionProfile
    from vim25.data.security_profile import SecurityProfile
    from vim25.data.service_profile import ServiceProfile
    from vim25.data.storage_profile import StorageProfile
    from vim25.data.user_group_profile import UserGroupProfile
    from vim25.data.user_profile import UserProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostApplyProfile(ApplyProfile):
    """Data object type ``HostApplyProfile`` (vmodl ``vim.profile.host.HostApplyProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostApplyProfile/
    """

    memory: HostMemoryProfile | None = attrs.field(
        default=None,
        metadata={"wire": "memory", "type": "HostMemoryProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``memory``. Since 4.0."""

    storage: StorageProfile | None = attrs.field(
        default=None,
        metadata={"wire": "storage", "type": "StorageProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``storage``. Since 4.0."""

    network: NetworkProfile | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "NetworkProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0."""

    datetime: DateTimeProfile | None = attrs.field(
        default=None,
        metadata={"wire": "datetime", "type": "DateTimeProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``datetime``. Since 4.0."""

    firewall: FirewallProfile | None = attrs.field(
        default=None,
        metadata={"wire": "firewall", "type": "FirewallProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``firewall``. Since 4.0."""

    security: SecurityProfile | None = attrs.field(
        default=None,
        metadata={"wire": "security", "type": "SecurityProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``security``. Since 4.0."""

    service: list[ServiceProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "ServiceProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``service``. Since 4.0."""

    option: list[OptionProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``option``. Since 4.0."""

    user_account: list[UserProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "userAccount", "type": "UserProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``userAccount``. Since 4.0."""

    usergroup_account: list[UserGroupProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "usergroupAccount", "type": "UserGroupProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``usergroupAccount``. Since 4.0."""

    authentication: AuthenticationProfile | None = attrs.field(
        default=None,
        metadata={"wire": "authentication", "type": "AuthenticationProfile", "since": "4.1", "secret": False},
    )
    """Wire name ``authentication``. Since 4.1."""
