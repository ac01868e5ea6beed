# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortSetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.dvs_traffic_shaping_policy import DVSTrafficShapingPolicy
    from vim25.data.dvs_vendor_specific_config import DVSVendorSpecificConfig
    from vim25.data.dvs_filter_policy import DvsFilterPolicy
    from vim25.data.string_policy import StringPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortSetting(vmodl.DataObject):
    """Data object type ``DVPortSetting`` (vmodl ``vim.dvs.DistributedVirtualPort.Setting``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortSetting/
    """

    blocked: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "blocked", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``blocked``. Since 4.0."""

    vm_direct_path_gen2_allowed: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Allowed", "type": "BoolPolicy", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Allowed``. Since 4.1."""

    in_shaping_policy: DVSTrafficShapingPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "inShapingPolicy", "type": "DVSTrafficShapingPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``inShapingPolicy``. Since 4.0."""

    out_shaping_policy: DVSTrafficShapingPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "outShapingPolicy", "type": "DVSTrafficShapingPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``outShapingPolicy``. Since 4.0."""

    vendor_specific_config: DVSVendorSpecificConfig | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DVSVendorSpecificConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    network_resource_pool_key: StringPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourcePoolKey", "type": "StringPolicy", "since": "5.0", "secret": False},
    )
    """Wire name ``networkResourcePoolKey``. Since 5.0."""

    filter_policy: DvsFilterPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "filterPolicy", "type": "DvsFilterPolicy", "since": "5.5", "secret": False},
    )
    """Wire name ``filterPolicy``. Since 5.5."""
