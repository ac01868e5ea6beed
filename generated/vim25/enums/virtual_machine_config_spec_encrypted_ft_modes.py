# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConfigSpecEncryptedFtModes."""

from __future__ import annotations

import vmodl


class VirtualMachineConfigSpecEncryptedFtModes(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConfigSpecEncryptedFtModes`` (vmodl
    ``vim.vm.ConfigSpec.EncryptedFtModes``).

    Since 7.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecEncryptedFtModes_enum/
    """

    FT_ENCRYPTION_DISABLED = "ftEncryptionDisabled"
    FT_ENCRYPTION_OPPORTUNISTIC = "ftEncryptionOpportunistic"
    FT_ENCRYPTION_REQUIRED = "ftEncryptionRequired"
