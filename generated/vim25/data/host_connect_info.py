# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConnectInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_capability import HostCapability
    from vim25.data.host_connect_info_network_info import HostConnectInfoNetworkInfo
    from vim25.data.host_datastore_connect_info import HostDatastoreConnectInfo
    from vim25.data.host_license_connect_info import HostLicenseConnectInfo
    from vim25.data.host_list_summary import HostListSummary
    from vim25.data.virtual_machine_summary import VirtualMachineSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConnectInfo(vmodl.DataObject):
    """Data object type ``HostConnectInfo`` (vmodl ``vim.host.ConnectInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConnectInfo/
    """

    server_ip: str | None = attrs.field(
        default=None,
        metadata={"wire": "serverIp", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``serverIp``. Since 2.0."""

    in_das_cluster: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inDasCluster", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``inDasCluster``. Since 5.0."""

    host: HostListSummary = attrs.field(
        metadata={"wire": "host", "type": "HostListSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0."""

    vm: list[VirtualMachineSummary] | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "VirtualMachineSummary[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0."""

    vim_account_name_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vimAccountNameRequired", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vimAccountNameRequired``. Since 2.0."""

    cluster_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clusterSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``clusterSupported``. Since 2.0."""

    network: list[HostConnectInfoNetworkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "HostConnectInfoNetworkInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    datastore: list[HostDatastoreConnectInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "HostDatastoreConnectInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0."""

    license: HostLicenseConnectInfo | None = attrs.field(
        default=None,
        metadata={"wire": "license", "type": "HostLicenseConnectInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``license``. Since 4.0."""

    capability: HostCapability | None = attrs.field(
        default=None,
        metadata={"wire": "capability", "type": "HostCapability", "since": "6.0", "secret": False},
    )
    """Wire name ``capability``. Since 6.0."""
