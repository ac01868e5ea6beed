# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineForkConfigInfoChildType."""

from __future__ import annotations

import vmodl


class VirtualMachineForkConfigInfoChildType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineForkConfigInfoChildType`` (vmodl
    ``vim.vm.ForkConfigInfo.ChildType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineForkConfigInfoChildType_enum/
    """

    NONE = "none"
    PERSISTENT = "persistent"
    NONPERSISTENT = "nonpersistent"
