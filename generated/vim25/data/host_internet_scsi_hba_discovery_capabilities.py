# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaDiscoveryCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaDiscoveryCapabilities(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaDiscoveryCapabilities`` (vmodl
    ``vim.host.InternetScsiHba.DiscoveryCapabilities``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDiscoveryCapabilities/
    """

    i_sns_discovery_settable: bool = attrs.field(
        metadata={"wire": "iSnsDiscoverySettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``iSnsDiscoverySettable``. Since 2.0."""

    slp_discovery_settable: bool = attrs.field(
        metadata={"wire": "slpDiscoverySettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``slpDiscoverySettable``. Since 2.0."""

    static_target_discovery_settable: bool = attrs.field(
        metadata={"wire": "staticTargetDiscoverySettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``staticTargetDiscoverySettable``. Since 2.0."""

    send_targets_discovery_settable: bool = attrs.field(
        metadata={"wire": "sendTargetsDiscoverySettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sendTargetsDiscoverySettable``. Since 2.0."""
