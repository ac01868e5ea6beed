# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareUplinkPortOrderPolicy."""

from __future__ import annotations

import attrs

from vim25.data.inheritable_policy import InheritablePolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareUplinkPortOrderPolicy(InheritablePolicy):
    """Data object type ``VMwareUplinkPortOrderPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkPortOrderPolicy/
    """

    active_uplink_port: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "activeUplinkPort", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``activeUplinkPort``. Since 4.0."""

    standby_uplink_port: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "standbyUplinkPort", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``standbyUplinkPort``. Since 4.0."""
