# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FcoeConfigVlanRange."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FcoeConfigVlanRange(vmodl.DataObject):
    """Data object type ``FcoeConfigVlanRange`` (vmodl ``vim.host.FcoeConfig.VlanRange``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigVlanRange/
    """

    vlan_low: int = attrs.field(
        metadata={"wire": "vlanLow", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanLow``. Since 5.0."""

    vlan_high: int = attrs.field(
        metadata={"wire": "vlanHigh", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanHigh``. Since 5.0."""
