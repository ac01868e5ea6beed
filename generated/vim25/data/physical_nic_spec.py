# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config import HostIpConfig
    from vim25.data.physical_nic_link_info import PhysicalNicLinkInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicSpec(vmodl.DataObject):
    """Data object type ``PhysicalNicSpec`` (vmodl ``vim.host.PhysicalNic.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicSpec/
    """

    ip: HostIpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ip", "type": "HostIpConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``ip``. Since 2.0."""

    link_speed: PhysicalNicLinkInfo | None = attrs.field(
        default=None,
        metadata={"wire": "linkSpeed", "type": "PhysicalNicLinkInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``linkSpeed``. Since 2.0."""

    enable_enhanced_networking_stack: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enableEnhancedNetworkingStack", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``enableEnhancedNetworkingStack``. Since 6.7."""

    ens_interrupt_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ensInterruptEnabled", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``ensInterruptEnabled``. Since 7.0.0.0."""
