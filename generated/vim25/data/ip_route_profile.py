# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IpRouteProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.static_route_profile import StaticRouteProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IpRouteProfile(ApplyProfile):
    """Data object type ``IpRouteProfile`` (vmodl ``vim.profile.host.IpRouteProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IpRouteProfile/
    """

    static_route: list[StaticRouteProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "staticRoute", "type": "StaticRouteProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``staticRoute``. Since 4.0."""
