# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsDpuCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsDpuCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsDpuCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsDpuCapability/
    """

    network_offload_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkOffloadSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``networkOffloadSupported``. Since 8.0.0.1."""
