# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.pnic_uplink_profile import PnicUplinkProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsProfile(ApplyProfile):
    """Data object type ``DvsProfile`` (vmodl ``vim.profile.host.DvsProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    uplink: list[PnicUplinkProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "uplink", "type": "PnicUplinkProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplink``. Since 4.0."""
