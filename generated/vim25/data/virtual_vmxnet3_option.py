# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVmxnet3Option."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_vmxnet_option import VirtualVmxnetOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVmxnet3Option(VirtualVmxnetOption):
    """Data object type ``VirtualVmxnet3Option`` (vmodl ``vim.vm.device.VirtualVmxnet3Option``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Option/
    """

    uptv2_enabled: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "uptv2Enabled", "type": "BoolOption", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``uptv2Enabled``. Since 8.0.0.1."""
