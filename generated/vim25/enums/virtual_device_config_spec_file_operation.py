# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceConfigSpecFileOperation."""

from __future__ import annotations

import vmodl


class VirtualDeviceConfigSpecFileOperation(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceConfigSpecFileOperation`` (vmodl
    ``vim.vm.device.VirtualDeviceSpec.FileOperation``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecFileOperation_enum/
    """

    CREATE = "create"
    DESTROY = "destroy"
    REPLACE = "replace"
