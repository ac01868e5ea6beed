# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualVmxnet3VrdmaOptionDeviceProtocols."""

from __future__ import annotations

import vmodl


class VirtualVmxnet3VrdmaOptionDeviceProtocols(vmodl.OpenEnum):
    """Enumerated type ``VirtualVmxnet3VrdmaOptionDeviceProtocols`` (vmodl
    ``vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3VrdmaOptionDeviceProtocols_enum/
    """

    ROCEV1 = "rocev1"
    ROCEV2 = "rocev2"
