# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSNameArrayUplinkPortPolicy."""

from __future__ import annotations

import attrs

from vim25.data.dvs_uplink_port_policy import DVSUplinkPortPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSNameArrayUplinkPortPolicy(DVSUplinkPortPolicy):
    """Data object type ``DVSNameArrayUplinkPortPolicy`` (vmodl
    ``vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNameArrayUplinkPortPolicy/
    """

    uplink_port_name: list[str] = attrs.field(
        metadata={"wire": "uplinkPortName", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortName``. Since 4.0."""
