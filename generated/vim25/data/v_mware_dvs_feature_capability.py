# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSFeatureCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_feature_capability import DVSFeatureCapability

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_vspan_capability import VMwareDVSVspanCapability
    from vim25.data.v_mware_dvs_dpu_capability import VMwareDvsDpuCapability
    from vim25.data.v_mware_dvs_ipfix_capability import VMwareDvsIpfixCapability
    from vim25.data.v_mware_dvs_lacp_capability import VMwareDvsLacpCapability
    from vim25.data.v_mware_dvs_mtu_capability import VMwareDvsMtuCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSFeatureCapability(DVSFeatureCapability):
    """Data object type ``VMwareDVSFeatureCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSFeatureCapability/
    """

    vspan_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vspanSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``vspanSupported``. Since 5.0."""

    lldp_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "lldpSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``lldpSupported``. Since 5.0."""

    ipfix_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ipfixSupported``. Since 5.0."""

    ipfix_capability: VMwareDvsIpfixCapability | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixCapability", "type": "VMwareDvsIpfixCapability", "since": "6.0", "secret": False},
    )
    """Wire name ``ipfixCapability``. Since 6.0."""

    multicast_snooping_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "multicastSnoopingSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``multicastSnoopingSupported``. Since 6.0."""

    vspan_capability: VMwareDVSVspanCapability | None = attrs.field(
        default=None,
        metadata={"wire": "vspanCapability", "type": "VMwareDVSVspanCapability", "since": "5.1", "secret": False},
    )
    """Wire name ``vspanCapability``. Since 5.1."""

    lacp_capability: VMwareDvsLacpCapability | None = attrs.field(
        default=None,
        metadata={"wire": "lacpCapability", "type": "VMwareDvsLacpCapability", "since": "5.1", "secret": False},
    )
    """Wire name ``lacpCapability``. Since 5.1."""

    dpu_capability: VMwareDvsDpuCapability | None = attrs.field(
        default=None,
        metadata={"wire": "dpuCapability", "type": "VMwareDvsDpuCapability", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dpuCapability``. Since 8.0.0.1."""

    nsx_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nsxSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxSupported``. Since 7.0.0.0."""

    mtu_capability: VMwareDvsMtuCapability | None = attrs.field(
        default=None,
        metadata={"wire": "mtuCapability", "type": "VMwareDvsMtuCapability", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``mtuCapability``. Since 7.0.2.0."""
