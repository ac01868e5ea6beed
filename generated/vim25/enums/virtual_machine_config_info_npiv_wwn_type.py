# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConfigInfoNpivWwnType."""

from __future__ import annotations

import vmodl


class VirtualMachineConfigInfoNpivWwnType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConfigInfoNpivWwnType`` (vmodl
    ``vim.vm.ConfigInfo.NpivWwnType``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoNpivWwnType_enum/
    """

    VC = "vc"
    HOST = "host"
    EXTERNAL = "external"
