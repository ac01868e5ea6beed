# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNatServicePortForwardSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNatServicePortForwardSpec(vmodl.DataObject):
    """Data object type ``HostNatServicePortForwardSpec`` (vmodl
    ``vim.host.NatService.PortForwardSpecification``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServicePortForwardSpec/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    host_port: int = attrs.field(
        metadata={"wire": "hostPort", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``hostPort``. Since 2.5."""

    guest_port: int = attrs.field(
        metadata={"wire": "guestPort", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``guestPort``. Since 2.5."""

    guest_ip_address: str = attrs.field(
        metadata={"wire": "guestIpAddress", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``guestIpAddress``. Since 2.5."""
