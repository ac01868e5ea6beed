# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_feature_capability import DVSFeatureCapability
    from vim25.data.distributed_virtual_switch_host_product_spec import DistributedVirtualSwitchHostProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSCapability(vmodl.DataObject):
    """Data object type ``DVSCapability`` (vmodl ``vim.DistributedVirtualSwitch.Capability``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCapability/
    """

    dvs_operation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dvsOperationSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsOperationSupported``. Since 4.0."""

    dv_port_group_operation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortGroupOperationSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dvPortGroupOperationSupported``. Since 4.0."""

    dv_port_operation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortOperationSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dvPortOperationSupported``. Since 4.0."""

    compatible_host_component_product_info: list[DistributedVirtualSwitchHostProductSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "compatibleHostComponentProductInfo", "type": "DistributedVirtualSwitchHostProductSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``compatibleHostComponentProductInfo``. Since 4.0."""

    features_supported: DVSFeatureCapability | None = attrs.field(
        default=None,
        metadata={"wire": "featuresSupported", "type": "DVSFeatureCapability", "since": "4.1", "secret": False},
    )
    """Wire name ``featuresSupported``. Since 4.1."""
