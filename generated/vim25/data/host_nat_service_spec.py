# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNatServiceSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nat_service_name_service_spec import HostNatServiceNameServiceSpec
    from vim25.data.host_nat_service_port_forward_spec import HostNatServicePortForwardSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNatServiceSpec(vmodl.DataObject):
    """Data object type ``HostNatServiceSpec`` (vmodl ``vim.host.NatService.Specification``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServiceSpec/
    """

    virtual_switch: str = attrs.field(
        metadata={"wire": "virtualSwitch", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualSwitch``. Since 2.5."""

    active_ftp: bool = attrs.field(
        metadata={"wire": "activeFtp", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``activeFtp``. Since 2.5."""

    allow_any_oui: bool = attrs.field(
        metadata={"wire": "allowAnyOui", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``allowAnyOui``. Since 2.5."""

    config_port: bool = attrs.field(
        metadata={"wire": "configPort", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``configPort``. Since 2.5."""

    ip_gateway_address: str = attrs.field(
        metadata={"wire": "ipGatewayAddress", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipGatewayAddress``. Since 2.5."""

    udp_timeout: int = attrs.field(
        metadata={"wire": "udpTimeout", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``udpTimeout``. Since 2.5."""

    port_forward: list[HostNatServicePortForwardSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "portForward", "type": "HostNatServicePortForwardSpec[]", "since": "2.5", "secret": False},
    )
    """Wire name ``portForward``. Since 2.5."""

    name_service: HostNatServiceNameServiceSpec | None = attrs.field(
        default=None,
        metadata={"wire": "nameService", "type": "HostNatServiceNameServiceSpec", "since": "2.5", "secret": False},
    )
    """Wire name ``nameService``. Since 2.5."""
