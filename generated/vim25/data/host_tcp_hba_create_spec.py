# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTcpHbaCreateSpec."""

from __future__ import annotations

import attrs

from vim25.data.host_hba_create_spec import HostHbaCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTcpHbaCreateSpec(HostHbaCreateSpec):
    """Data object type ``HostTcpHbaCreateSpec`` (vmodl ``vim.host.TcpHbaCreateSpec``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTcpHbaCreateSpec/
    """

    pnic: str = attrs.field(
        metadata={"wire": "pnic", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``pnic``. Since 7.0.3.0."""
