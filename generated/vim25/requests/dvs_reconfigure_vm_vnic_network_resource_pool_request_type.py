# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DvsReconfigureVmVnicNetworkResourcePoolRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_vm_vnic_resource_pool_config_spec import DvsVmVnicResourcePoolConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsReconfigureVmVnicNetworkResourcePoolRequestType(vmodl.Request):
    """Request type ``DvsReconfigureVmVnicNetworkResourcePoolRequestType``."""

    config_spec: list[DvsVmVnicResourcePoolConfigSpec] = attrs.field(
        metadata={"wire": "configSpec", "type": "DvsVmVnicResourcePoolConfigSpec[]", "since": "6.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 6.0."""
