# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterNetworkConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterNetworkConfigSpec(vmodl.DataObject):
    """Data object type ``ClusterNetworkConfigSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterNetworkConfigSpec/
    """

    network_port_group: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "networkPortGroup", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``networkPortGroup``. Since 6.5. Refers to a Network."""

    ip_settings: CustomizationIPSettings = attrs.field(
        metadata={"wire": "ipSettings", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``ipSettings``. Since 6.5."""
