# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNicOrderPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNicOrderPolicy(vmodl.DataObject):
    """Data object type ``HostNicOrderPolicy`` (vmodl ``vim.host.NetworkPolicy.NicOrderPolicy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicOrderPolicy/
    """

    active_nic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "activeNic", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``activeNic``. Since 2.0."""

    standby_nic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "standbyNic", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``standbyNic``. Since 2.0."""
