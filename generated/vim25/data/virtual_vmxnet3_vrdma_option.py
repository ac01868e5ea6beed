# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVmxnet3VrdmaOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_vmxnet3_option import VirtualVmxnet3Option

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVmxnet3VrdmaOption(VirtualVmxnet3Option):
    """Data object type ``VirtualVmxnet3VrdmaOption`` (vmodl
    ``vim.vm.device.VirtualVmxnet3VrdmaOption``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3VrdmaOption/
    """

    device_protocol: ChoiceOption | None = attrs.field(
        default=None,
        metadata={"wire": "deviceProtocol", "type": "ChoiceOption", "since": "6.7", "secret": False},
    )
    """Wire name ``deviceProtocol``. Since 6.7."""
