# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortgroupPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortgroupPolicy(vmodl.DataObject):
    """Data object type ``DVPortgroupPolicy`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupPolicy/
    """

    block_override_allowed: bool = attrs.field(
        metadata={"wire": "blockOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``blockOverrideAllowed``. Since 4.0."""

    shaping_override_allowed: bool = attrs.field(
        metadata={"wire": "shapingOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``shapingOverrideAllowed``. Since 4.0."""

    vendor_config_override_allowed: bool = attrs.field(
        metadata={"wire": "vendorConfigOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorConfigOverrideAllowed``. Since 4.0."""

    live_port_moving_allowed: bool = attrs.field(
        metadata={"wire": "livePortMovingAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``livePortMovingAllowed``. Since 4.0."""

    port_config_reset_at_disconnect: bool = attrs.field(
        metadata={"wire": "portConfigResetAtDisconnect", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``portConfigResetAtDisconnect``. Since 4.0."""

    network_resource_pool_override_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourcePoolOverrideAllowed", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``networkResourcePoolOverrideAllowed``. Since 5.0."""

    traffic_filter_override_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "trafficFilterOverrideAllowed", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``trafficFilterOverrideAllowed``. Since 5.5."""
