# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineCloneSpecTpmProvisionPolicy."""

from __future__ import annotations

import vmodl


class VirtualMachineCloneSpecTpmProvisionPolicy(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineCloneSpecTpmProvisionPolicy`` (vmodl
    ``vim.vm.CloneSpec.TpmProvisionPolicy``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCloneSpecTpmProvisionPolicy_enum/
    """

    COPY = "copy"
    REPLACE = "replace"
