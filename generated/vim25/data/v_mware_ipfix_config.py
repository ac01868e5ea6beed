# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareIpfixConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareIpfixConfig(vmodl.DataObject):
    """Data object type ``VMwareIpfixConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareIpfixConfig/
    """

    collector_ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "collectorIpAddress", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``collectorIpAddress``. Since 5.0."""

    collector_port: int | None = attrs.field(
        default=None,
        metadata={"wire": "collectorPort", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``collectorPort``. Since 5.0."""

    observation_domain_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "observationDomainId", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``observationDomainId``. Since 6.0."""

    active_flow_timeout: int = attrs.field(
        metadata={"wire": "activeFlowTimeout", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``activeFlowTimeout``. Since 5.0."""

    idle_flow_timeout: int = attrs.field(
        metadata={"wire": "idleFlowTimeout", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``idleFlowTimeout``. Since 5.0."""

    sampling_rate: int = attrs.field(
        metadata={"wire": "samplingRate", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``samplingRate``. Since 5.0."""

    internal_flows_only: bool = attrs.field(
        metadata={"wire": "internalFlowsOnly", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``internalFlowsOnly``. Since 5.0."""
