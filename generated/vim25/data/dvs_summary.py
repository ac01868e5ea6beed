# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_contact_info import DVSContactInfo
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSSummary(vmodl.DataObject):
    """Data object type ``DVSSummary`` (vmodl ``vim.DistributedVirtualSwitch.Summary``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 4.0."""

    product_info: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "productInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""

    host_member: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hostMember", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostMember``. Since 4.0. Refers to a HostSystem."""

    vm: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    portgroup_name: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupName", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupName``. Since 4.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    contact: DVSContactInfo | None = attrs.field(
        default=None,
        metadata={"wire": "contact", "type": "DVSContactInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``contact``. Since 4.0."""

    num_hosts: int | None = attrs.field(
        default=None,
        metadata={"wire": "numHosts", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``numHosts``. Since 5.5."""
