# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConnectSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_gateway_spec import HostGatewaySpec
    from vim25.enums.host_lockdown_mode import HostLockdownMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConnectSpec(vmodl.DataObject):
    """Data object type ``HostConnectSpec`` (vmodl ``vim.host.ConnectSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectSpec/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hostName``. Since 2.0."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 2.5."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``password``. Since 2.0. Secret."""

    vm_folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmFolder", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``vmFolder``. Since 2.0. Refers to a Folder."""

    force: bool = attrs.field(
        metadata={"wire": "force", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``force``. Since 2.0."""

    vim_account_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vimAccountName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vimAccountName``. Since 2.0."""

    vim_account_password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "vimAccountPassword", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``vimAccountPassword``. Since 2.0. Secret."""

    management_ip: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementIp", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``managementIp``. Since 4.0."""

    lockdown_mode: HostLockdownMode | None = attrs.field(
        default=None,
        metadata={"wire": "lockdownMode", "type": "HostLockdownMode", "since": "6.0", "secret": False},
    )
    """Wire name ``lockdownMode``. Since 6.0."""

    host_gateway: HostGatewaySpec | None = attrs.field(
        default=None,
        metadata={"wire": "hostGateway", "type": "HostGatewaySpec", "since": "6.0", "secret": False},
    )
    """Wire name ``hostGateway``. Since 6.0."""
