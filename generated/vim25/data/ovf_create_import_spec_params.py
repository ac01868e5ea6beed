# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfCreateImportSpecParams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.ovf_manager_common_params import OvfManagerCommonParams

if TYPE_CHECKING:
    import vmodl

    from vim25.data.key_value import KeyValue
    from vim25.data.ovf_consumer_ost_node import OvfConsumerOstNode
    from vim25.data.ovf_network_mapping import OvfNetworkMapping
    from vim25.data.ovf_resource_map import OvfResourceMap


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfCreateImportSpecParams(OvfManagerCommonParams):
    """Data object type ``OvfCreateImportSpecParams`` (vmodl
    ``vim.OvfManager.CreateImportSpecParams``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecParams/
    """

    entity_name: str = attrs.field(
        metadata={"wire": "entityName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityName``. Since 4.0."""

    host_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "hostSystem", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``hostSystem``. Since 4.0. Refers to a HostSystem."""

    network_mapping: list[OvfNetworkMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "networkMapping", "type": "OvfNetworkMapping[]", "since": "4.0", "secret": False},
    )
    """Wire name ``networkMapping``. Since 4.0."""

    ip_allocation_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAllocationPolicy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAllocationPolicy``. Since 4.0."""

    ip_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipProtocol", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipProtocol``. Since 4.0."""

    property_mapping: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "propertyMapping", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``propertyMapping``. Since 4.0."""

    resource_mapping: list[OvfResourceMap] | None = attrs.field(
        default=None,
        metadata={"wire": "resourceMapping", "type": "OvfResourceMap[]", "since": "4.1", "secret": False},
    )
    """Wire name ``resourceMapping``. Since 4.1."""

    disk_provisioning: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskProvisioning", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``diskProvisioning``. Since 4.1."""

    instantiation_ost: OvfConsumerOstNode | None = attrs.field(
        default=None,
        metadata={"wire": "instantiationOst", "type": "OvfConsumerOstNode", "since": "5.0", "secret": False},
    )
    """Wire name ``instantiationOst``. Since 5.0."""
