# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicNameHint."""

from __future__ import annotations

import attrs

from vim25.data.physical_nic_hint import PhysicalNicHint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicNameHint(PhysicalNicHint):
    """Data object type ``PhysicalNicNameHint`` (vmodl
    ``vim.host.PhysicalNic.NetworkHint.NamedNetwork``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicNameHint/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""
