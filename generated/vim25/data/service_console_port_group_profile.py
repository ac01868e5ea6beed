# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceConsolePortGroupProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.port_group_profile import PortGroupProfile

if TYPE_CHECKING:
    from vim25.data.ip_address_profile import IpAddressProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceConsolePortGroupProfile(PortGroupProfile):
    """Data object type ``ServiceConsolePortGroupProfile`` (vmodl
    ``vim.profile.host.ServiceConsolePortGroupProfile``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceConsolePortGroupProfile/
    """

    ip_config: IpAddressProfile = attrs.field(
        metadata={"wire": "ipConfig", "type": "IpAddressProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``ipConfig``. Since 4.0."""
