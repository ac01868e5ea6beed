# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVmxnet2Option."""

from __future__ import annotations

import attrs

from vim25.data.virtual_vmxnet_option import VirtualVmxnetOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVmxnet2Option(VirtualVmxnetOption):
    """Data object type ``VirtualVmxnet2Option`` (vmodl ``vim.vm.device.VirtualVmxnet2Option``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet2Option/
    """
