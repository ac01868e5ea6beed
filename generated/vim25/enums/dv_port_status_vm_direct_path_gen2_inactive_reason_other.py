# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DVPortStatusVmDirectPathGen2InactiveReasonOther."""

from __future__ import annotations

import vmodl


class DVPortStatusVmDirectPathGen2InactiveReasonOther(vmodl.OpenEnum):
    """Enumerated type ``DVPortStatusVmDirectPathGen2InactiveReasonOther`` (vmodl
    ``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatusVmDirectPathGen2InactiveReasonOther_enum/
    """

    PORT_NPT_INCOMPATIBLE_HOST = "portNptIncompatibleHost"
    PORT_NPT_INCOMPATIBLE_CONNECTEE = "portNptIncompatibleConnectee"
