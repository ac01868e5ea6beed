# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDvxClass."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDvxClass(vmodl.DataObject):
    """Data object type ``HostDvxClass`` (vmodl ``vim.host.DvxClass``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDvxClass/
    """

    device_class: str = attrs.field(
        metadata={"wire": "deviceClass", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceClass``. Since 8.0.0.1."""

    checkpoint_supported: bool = attrs.field(
        metadata={"wire": "checkpointSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``checkpointSupported``. Since 8.0.0.1."""

    sw_dma_tracing_supported: bool = attrs.field(
        metadata={"wire": "swDMATracingSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``swDMATracingSupported``. Since 8.0.0.1."""

    sriov_nic: bool = attrs.field(
        metadata={"wire": "sriovNic", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sriovNic``. Since 8.0.0.1."""
