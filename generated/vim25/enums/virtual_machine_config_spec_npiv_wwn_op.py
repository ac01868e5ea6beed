# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConfigSpecNpivWwnOp."""

from __future__ import annotations

import vmodl


class VirtualMachineConfigSpecNpivWwnOp(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConfigSpecNpivWwnOp`` (vmodl ``vim.vm.ConfigSpec.NpivWwnOp``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecNpivWwnOp_enum/
    """

    GENERATE = "generate"
    SET = "set"
    REMOVE = "remove"
    EXTEND = "extend"
