# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsIpPortRange."""

from __future__ import annotations

import attrs

from vim25.data.dvs_ip_port import DvsIpPort


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsIpPortRange(DvsIpPort):
    """Data object type ``DvsIpPortRange`` (vmodl ``vim.dvs.TrafficRule.IpPortRange``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpPortRange/
    """

    start_port_number: int = attrs.field(
        metadata={"wire": "startPortNumber", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``startPortNumber``. Since 5.5."""

    end_port_number: int = attrs.field(
        metadata={"wire": "endPortNumber", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``endPortNumber``. Since 5.5."""
