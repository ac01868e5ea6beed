# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_switch_spec import HostVirtualSwitchSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitch(vmodl.DataObject):
    """Data object type ``HostVirtualSwitch`` (vmodl ``vim.host.VirtualSwitch``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitch/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 2.0."""

    num_ports_available: int = attrs.field(
        metadata={"wire": "numPortsAvailable", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numPortsAvailable``. Since 2.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``mtu``. Since 2.5."""

    portgroup: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroup", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 2.0."""

    pnic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``pnic``. Since 2.0."""

    spec: HostVirtualSwitchSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostVirtualSwitchSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
