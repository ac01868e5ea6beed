# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaDiscoveryProperties."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaDiscoveryProperties(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaDiscoveryProperties`` (vmodl
    ``vim.host.InternetScsiHba.DiscoveryProperties``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDiscoveryProperties/
    """

    i_sns_discovery_enabled: bool = attrs.field(
        metadata={"wire": "iSnsDiscoveryEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``iSnsDiscoveryEnabled``. Since 2.0."""

    i_sns_discovery_method: str | None = attrs.field(
        default=None,
        metadata={"wire": "iSnsDiscoveryMethod", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iSnsDiscoveryMethod``. Since 2.0."""

    i_sns_host: str | None = attrs.field(
        default=None,
        metadata={"wire": "iSnsHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iSnsHost``. Since 2.0."""

    slp_discovery_enabled: bool = attrs.field(
        metadata={"wire": "slpDiscoveryEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``slpDiscoveryEnabled``. Since 2.0."""

    slp_discovery_method: str | None = attrs.field(
        default=None,
        metadata={"wire": "slpDiscoveryMethod", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``slpDiscoveryMethod``. Since 2.0."""

    slp_host: str | None = attrs.field(
        default=None,
        metadata={"wire": "slpHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``slpHost``. Since 2.0."""

    static_target_discovery_enabled: bool = attrs.field(
        metadata={"wire": "staticTargetDiscoveryEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``staticTargetDiscoveryEnabled``. Since 2.0."""

    send_targets_discovery_enabled: bool = attrs.field(
        metadata={"wire": "sendTargetsDiscoveryEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sendTargetsDiscoveryEnabled``. Since 2.0."""
