# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsVNicProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.ip_address_profile import IpAddressProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsVNicProfile(ApplyProfile):
    """Data object type ``DvsVNicProfile`` (vmodl ``vim.profile.host.DvsVNicProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVNicProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    ip_config: IpAddressProfile = attrs.field(
        metadata={"wire": "ipConfig", "type": "IpAddressProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``ipConfig``. Since 4.0."""
