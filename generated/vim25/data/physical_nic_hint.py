# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicHint."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicHint(vmodl.DataObject):
    """Data object type ``PhysicalNicHint`` (vmodl ``vim.host.PhysicalNic.NetworkHint.HintElement``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicHint/
    """

    vlan_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "vlanId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``vlanId``. Since 2.0."""
