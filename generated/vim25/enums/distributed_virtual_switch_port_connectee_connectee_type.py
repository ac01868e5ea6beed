# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchPortConnecteeConnecteeType."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchPortConnecteeConnecteeType(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchPortConnecteeConnecteeType`` (vmodl
    ``vim.dvs.PortConnectee.ConnecteeType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnecteeConnecteeType_enum/
    """

    PNIC = "pnic"
    VM_VNIC = "vmVnic"
    HOST_CONSOLE_VNIC = "hostConsoleVnic"
    HOST_VMK_VNIC = "hostVmkVnic"
    SYSTEM_CRX_VNIC = "systemCrxVnic"
