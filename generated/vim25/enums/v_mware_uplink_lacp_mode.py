# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareUplinkLacpMode."""

from __future__ import annotations

import vmodl


class VMwareUplinkLacpMode(vmodl.OpenEnum):
    """Enumerated type ``VMwareUplinkLacpMode`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpMode_enum/
    """

    ACTIVE = "active"
    PASSIVE = "passive"
