# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConfigSpecEncryptedVMotionModes."""

from __future__ import annotations

import vmodl


class VirtualMachineConfigSpecEncryptedVMotionModes(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConfigSpecEncryptedVMotionModes`` (vmodl
    ``vim.vm.ConfigSpec.EncryptedVMotionModes``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecEncryptedVMotionModes_enum/
    """

    DISABLED = "disabled"
    OPPORTUNISTIC = "opportunistic"
    REQUIRED = "required"
