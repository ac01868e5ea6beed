# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceConfigSpecChangeMode."""

from __future__ import annotations

import vmodl


class VirtualDeviceConfigSpecChangeMode(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceConfigSpecChangeMode`` (vmodl
    ``vim.vm.device.VirtualDeviceSpec.ChangeMode``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConfigSpecChangeMode_enum/
    """

    FAIL = "fail"
    SKIP = "skip"
