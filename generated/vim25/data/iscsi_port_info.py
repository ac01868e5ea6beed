# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IscsiPortInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic import HostVirtualNic
    from vim25.data.iscsi_status import IscsiStatus
    from vim25.data.physical_nic import PhysicalNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IscsiPortInfo(vmodl.DataObject):
    """Data object type ``IscsiPortInfo`` (vmodl ``vim.host.IscsiManager.IscsiPortInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiPortInfo/
    """

    vnic_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "vnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vnicDevice``. Since 5.0."""

    vnic: HostVirtualNic | None = attrs.field(
        default=None,
        metadata={"wire": "vnic", "type": "HostVirtualNic", "since": "5.0", "secret": False},
    )
    """Wire name ``vnic``. Since 5.0."""

    pnic_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "pnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 5.0."""

    pnic: PhysicalNic | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "PhysicalNic", "since": "5.0", "secret": False},
    )
    """Wire name ``pnic``. Since 5.0."""

    switch_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``switchName``. Since 5.0."""

    switch_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchUuid", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``switchUuid``. Since 5.0."""

    portgroup_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portgroupName``. Since 5.0."""

    portgroup_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 5.0."""

    port_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "portKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portKey``. Since 5.0."""

    opaque_network_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetworkId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``opaqueNetworkId``. Since 6.5."""

    opaque_network_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetworkType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``opaqueNetworkType``. Since 6.5."""

    opaque_network_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetworkName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``opaqueNetworkName``. Since 6.5."""

    external_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "externalId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``externalId``. Since 6.5."""

    compliance_status: IscsiStatus | None = attrs.field(
        default=None,
        metadata={"wire": "complianceStatus", "type": "IscsiStatus", "since": "5.0", "secret": False},
    )
    """Wire name ``complianceStatus``. Since 5.0."""

    path_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "pathStatus", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``pathStatus``. Since 5.0."""
