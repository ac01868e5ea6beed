# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceConfigSpecOperation."""

from __future__ import annotations

import vmodl


class VirtualDeviceConfigSpecOperation(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceConfigSpecOperation`` (vmodl
    ``vim.vm.device.VirtualDeviceSpec.Operation``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecOperation_enum/
    """

    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"
