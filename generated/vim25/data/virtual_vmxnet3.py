# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVmxnet3."""

from __future__ import annotations

import attrs

from vim25.data.virtual_vmxnet import VirtualVmxnet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVmxnet3(VirtualVmxnet):
    """Data object type ``VirtualVmxnet3`` (vmodl ``vim.vm.device.VirtualVmxnet3``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3/
    """

    uptv2_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "uptv2Enabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``uptv2Enabled``. Since 8.0.0.1."""
