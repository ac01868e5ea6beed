# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.numeric_range import NumericRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortStatus(vmodl.DataObject):
    """Data object type ``DVPortStatus`` (vmodl ``vim.dvs.DistributedVirtualPort.RuntimeInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatus/
    """

    link_up: bool = attrs.field(
        metadata={"wire": "linkUp", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``linkUp``. Since 4.0."""

    blocked: bool = attrs.field(
        metadata={"wire": "blocked", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``blocked``. Since 4.0."""

    vlan_ids: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanIds", "type": "NumericRange[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vlanIds``. Since 4.0."""

    trunking_mode: bool | None = attrs.field(
        default=None,
        metadata={"wire": "trunkingMode", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``trunkingMode``. Since 4.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``mtu``. Since 4.0."""

    link_peer: str | None = attrs.field(
        default=None,
        metadata={"wire": "linkPeer", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``linkPeer``. Since 4.0."""

    mac_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "macAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``macAddress``. Since 4.0."""

    status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "statusDetail", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``statusDetail``. Since 4.1."""

    vm_direct_path_gen2_active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Active", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Active``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_network: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonNetwork", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonNetwork``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_other: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonOther", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonOther``. Since 4.1."""

    vm_direct_path_gen2_inactive_reason_extended: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2InactiveReasonExtended", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2InactiveReasonExtended``. Since 4.1."""
