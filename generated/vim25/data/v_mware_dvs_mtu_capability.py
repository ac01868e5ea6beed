# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsMtuCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsMtuCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsMtuCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``).

    Since 7.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsMtuCapability/
    """

    min_mtu_supported: int = attrs.field(
        metadata={"wire": "minMtuSupported", "type": "int", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``minMtuSupported``. Since 7.0.2.0."""

    max_mtu_supported: int = attrs.field(
        metadata={"wire": "maxMtuSupported", "type": "int", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``maxMtuSupported``. Since 7.0.2.0."""
