# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PhysicalNicVmDirectPathGen2SupportedMode."""

from __future__ import annotations

import vmodl


class PhysicalNicVmDirectPathGen2SupportedMode(vmodl.OpenEnum):
    """Enumerated type ``PhysicalNicVmDirectPathGen2SupportedMode`` (vmodl
    ``vim.host.PhysicalNic.VmDirectPathGen2SupportedMode``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicVmDirectPathGen2SupportedMode_enum/
    """

    UPT = "upt"
