# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NsxHostVNicProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.ip_address_profile import IpAddressProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NsxHostVNicProfile(ApplyProfile):
    """Data object type ``NsxHostVNicProfile`` (vmodl ``vim.profile.host.NsxHostVNicProfile``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NsxHostVNicProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``key``. Since 6.7."""

    ip_config: IpAddressProfile = attrs.field(
        metadata={"wire": "ipConfig", "type": "IpAddressProfile", "since": "6.7", "secret": False},
    )
    """Wire name ``ipConfig``. Since 6.7."""
