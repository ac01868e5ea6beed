# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_config_spec import DVSConfigSpec

if TYPE_CHECKING:
    from vim25.data.link_discovery_protocol_config import LinkDiscoveryProtocolConfig
    from vim25.data.v_mware_dvs_pvlan_config_spec import VMwareDVSPvlanConfigSpec
    from vim25.data.v_mware_dvs_vspan_config_spec import VMwareDVSVspanConfigSpec
    from vim25.data.v_mware_ipfix_config import VMwareIpfixConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSConfigSpec(DVSConfigSpec):
    """Data object type ``VMwareDVSConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSConfigSpec/
    """

    pvlan_config_spec: list[VMwareDVSPvlanConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "pvlanConfigSpec", "type": "VMwareDVSPvlanConfigSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pvlanConfigSpec``. Since 4.0."""

    vspan_config_spec: list[VMwareDVSVspanConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "vspanConfigSpec", "type": "VMwareDVSVspanConfigSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``vspanConfigSpec``. Since 5.0."""

    max_mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxMtu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxMtu``. Since 4.0."""

    link_discovery_protocol_config: LinkDiscoveryProtocolConfig | None = attrs.field(
        default=None,
        metadata={"wire": "linkDiscoveryProtocolConfig", "type": "LinkDiscoveryProtocolConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``linkDiscoveryProtocolConfig``. Since 4.0."""

    ipfix_config: VMwareIpfixConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixConfig", "type": "VMwareIpfixConfig", "since": "5.0", "secret": False},
    )
    """Wire name ``ipfixConfig``. Since 5.0."""

    lacp_api_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "lacpApiVersion", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``lacpApiVersion``. Since 5.5."""

    multicast_filtering_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "multicastFilteringMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``multicastFilteringMode``. Since 6.0."""

    network_offload_spec_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "networkOffloadSpecId", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``networkOffloadSpecId``. Since 8.0.0.1."""
