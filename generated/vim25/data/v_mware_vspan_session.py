# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareVspanSession."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_vspan_port import VMwareVspanPort


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareVspanSession(vmodl.DataObject):
    """Data object type ``VMwareVspanSession`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareVspanSession/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``key``. Since 5.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``name``. Since 5.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``enabled``. Since 5.0."""

    source_port_transmitted: VMwareVspanPort | None = attrs.field(
        default=None,
        metadata={"wire": "sourcePortTransmitted", "type": "VMwareVspanPort", "since": "5.0", "secret": False},
    )
    """Wire name ``sourcePortTransmitted``. Since 5.0."""

    source_port_received: VMwareVspanPort | None = attrs.field(
        default=None,
        metadata={"wire": "sourcePortReceived", "type": "VMwareVspanPort", "since": "5.0", "secret": False},
    )
    """Wire name ``sourcePortReceived``. Since 5.0."""

    destination_port: VMwareVspanPort | None = attrs.field(
        default=None,
        metadata={"wire": "destinationPort", "type": "VMwareVspanPort", "since": "5.0", "secret": False},
    )
    """Wire name ``destinationPort``. Since 5.0."""

    encapsulation_vlan_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "encapsulationVlanId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``encapsulationVlanId``. Since 5.0."""

    strip_original_vlan: bool = attrs.field(
        metadata={"wire": "stripOriginalVlan", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``stripOriginalVlan``. Since 5.0."""

    mirrored_packet_length: int | None = attrs.field(
        default=None,
        metadata={"wire": "mirroredPacketLength", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``mirroredPacketLength``. Since 5.0."""

    normal_traffic_allowed: bool = attrs.field(
        metadata={"wire": "normalTrafficAllowed", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``normalTrafficAllowed``. Since 5.0."""

    session_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "sessionType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``sessionType``. Since 5.1."""

    sampling_rate: int | None = attrs.field(
        default=None,
        metadata={"wire": "samplingRate", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``samplingRate``. Since 5.1."""

    encap_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "encapType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``encapType``. Since 6.5."""

    erspan_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "erspanId", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``erspanId``. Since 6.5."""

    erspan_cos: int | None = attrs.field(
        default=None,
        metadata={"wire": "erspanCOS", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``erspanCOS``. Since 6.5."""

    erspan_gra_nanosec: bool | None = attrs.field(
        default=None,
        metadata={"wire": "erspanGraNanosec", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``erspanGraNanosec``. Since 6.5."""

    netstack: str | None = attrs.field(
        default=None,
        metadata={"wire": "netstack", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``netstack``. Since 6.7."""
