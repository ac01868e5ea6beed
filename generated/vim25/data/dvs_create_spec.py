# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSCreateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_capability import DVSCapability
    from vim25.data.dvs_config_spec import DVSConfigSpec
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSCreateSpec(vmodl.DataObject):
    """Data object type ``DVSCreateSpec`` (vmodl ``vim.DistributedVirtualSwitch.CreateSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCreateSpec/
    """

    config_spec: DVSConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "DVSConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    product_info: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "productInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""

    capability: DVSCapability | None = attrs.field(
        default=None,
        metadata={"wire": "capability", "type": "DVSCapability", "since": "4.0", "secret": False},
    )
    """Wire name ``capability``. Since 4.0."""
