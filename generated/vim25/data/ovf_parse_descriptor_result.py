# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfParseDescriptorResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue
    from vim25.faults.method_fault import MethodFault
    from vim25.data.ovf_consumer_ost_node import OvfConsumerOstNode
    from vim25.data.ovf_deployment_option import OvfDeploymentOption
    from vim25.data.ovf_network_info import OvfNetworkInfo
    from vim25.data.v_app_product_info import VAppProductInfo
    from vim25.data.v_app_property_info import VAppPropertyInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfParseDescriptorResult(vmodl.DataObject):
    """Data object type ``OvfParseDescriptorResult`` (vmodl ``vim.OvfManager.ParseDescriptorResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfParseDescriptorResult/
    """

    eula: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "eula", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``eula``. Since 4.0."""

    network: list[OvfNetworkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "OvfNetworkInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0."""

    ip_allocation_scheme: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAllocationScheme", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAllocationScheme``. Since 4.0."""

    ip_protocols: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipProtocols", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ipProtocols``. Since 4.0."""

    property: list[VAppPropertyInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "VAppPropertyInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``property``. Since 4.0."""

    product_info: VAppProductInfo | None = attrs.field(
        default=None,
        metadata={"wire": "productInfo", "type": "VAppProductInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""

    annotation: str = attrs.field(
        metadata={"wire": "annotation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``annotation``. Since 4.0."""

    approximate_download_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "approximateDownloadSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``approximateDownloadSize``. Since 4.0."""

    approximate_flat_deployment_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "approximateFlatDeploymentSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``approximateFlatDeploymentSize``. Since 4.0."""

    approximate_sparse_deployment_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "approximateSparseDeploymentSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``approximateSparseDeploymentSize``. Since 4.0."""

    default_entity_name: str = attrs.field(
        metadata={"wire": "defaultEntityName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultEntityName``. Since 4.0."""

    virtual_app: bool = attrs.field(
        metadata={"wire": "virtualApp", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualApp``. Since 4.0."""

    deployment_option: list[OvfDeploymentOption] | None = attrs.field(
        default=None,
        metadata={"wire": "deploymentOption", "type": "OvfDeploymentOption[]", "since": "4.0", "secret": False},
    )
    """Wire name ``deploymentOption``. Since 4.0."""

    default_deployment_option: str = attrs.field(
        metadata={"wire": "defaultDeploymentOption", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultDeploymentOption``. Since 4.0."""

    entity_name: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "entityName", "type": "KeyValue[]", "since": "4.1", "secret": False},
    )
    """Wire name ``entityName``. Since 4.1."""

    annotated_ost: OvfConsumerOstNode | None = attrs.field(
        default=None,
        metadata={"wire": "annotatedOst", "type": "OvfConsumerOstNode", "since": "5.0", "secret": False},
    )
    """Wire name ``annotatedOst``. Since 5.0."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""

    warning: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warning", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warning``. Since 4.0."""
