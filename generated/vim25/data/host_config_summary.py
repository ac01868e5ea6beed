# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConfigSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.about_info import AboutInfo
    from vim25.data.host_feature_version_info import HostFeatureVersionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigSummary(vmodl.DataObject):
    """Data object type ``HostConfigSummary`` (vmodl ``vim.host.Summary.ConfigSummary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 4.0."""

    product: AboutInfo | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "AboutInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``product``. Since 2.0."""

    vmotion_enabled: bool = attrs.field(
        metadata={"wire": "vmotionEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotionEnabled``. Since 2.0."""

    fault_tolerance_enabled: bool = attrs.field(
        metadata={"wire": "faultToleranceEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``faultToleranceEnabled``. Since 4.0."""

    feature_version: list[HostFeatureVersionInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "featureVersion", "type": "HostFeatureVersionInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``featureVersion``. Since 4.1."""

    agent_vm_datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "agentVmDatastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``agentVmDatastore``. Since 5.0. Refers to a Datastore."""

    agent_vm_network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "agentVmNetwork", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``agentVmNetwork``. Since 5.0. Refers to a Network."""
