# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpmiInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpmiInfo(vmodl.DataObject):
    """Data object type ``HostIpmiInfo`` (vmodl ``vim.host.IpmiInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpmiInfo/
    """

    bmc_ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "bmcIpAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``bmcIpAddress``. Since 4.0."""

    bmc_mac_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "bmcMacAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``bmcMacAddress``. Since 4.0."""

    login: str | None = attrs.field(
        default=None,
        metadata={"wire": "login", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``login``. Since 4.0."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``password``. Since 4.0. Secret."""
