# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsLacpGroupConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_lag_ipfix_config import VMwareDvsLagIpfixConfig
    from vim25.data.v_mware_dvs_lag_vlan_config import VMwareDvsLagVlanConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsLacpGroupConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpGroupConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpGroupConfig/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``name``. Since 5.5."""

    mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "mode", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``mode``. Since 5.5."""

    uplink_num: int | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkNum", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``uplinkNum``. Since 5.5."""

    loadbalance_algorithm: str | None = attrs.field(
        default=None,
        metadata={"wire": "loadbalanceAlgorithm", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``loadbalanceAlgorithm``. Since 5.5."""

    vlan: VMwareDvsLagVlanConfig | None = attrs.field(
        default=None,
        metadata={"wire": "vlan", "type": "VMwareDvsLagVlanConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``vlan``. Since 5.5."""

    ipfix: VMwareDvsLagIpfixConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipfix", "type": "VMwareDvsLagIpfixConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``ipfix``. Since 5.5."""

    uplink_name: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkName", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``uplinkName``. Since 5.5."""

    uplink_port_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortKey", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``uplinkPortKey``. Since 5.5."""

    timeout_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "timeoutMode", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``timeoutMode``. Since 7.0.2.0."""
