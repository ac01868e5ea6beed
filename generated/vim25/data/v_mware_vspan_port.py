# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareVspanPort."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareVspanPort(vmodl.DataObject):
    """Data object type ``VMwareVspanPort`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareVspanPort/
    """

    port_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "portKey", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``portKey``. Since 5.0."""

    uplink_port_name: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortName", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``uplinkPortName``. Since 5.0."""

    wildcard_port_connectee_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "wildcardPortConnecteeType", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``wildcardPortConnecteeType``. Since 5.0."""

    vlans: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "vlans", "type": "int[]", "since": "5.1", "secret": False},
    )
    """Wire name ``vlans``. Since 5.1."""

    ip_address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string[]", "since": "5.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 5.1."""
