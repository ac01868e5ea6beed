# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareUplinkLacpTimeoutMode."""

from __future__ import annotations

import vmodl


class VMwareUplinkLacpTimeoutMode(vmodl.OpenEnum):
    """Enumerated type ``VMwareUplinkLacpTimeoutMode`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode``).

    Since 7.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpTimeoutMode_enum/
    """

    FAST = "fast"
    SLOW = "slow"
