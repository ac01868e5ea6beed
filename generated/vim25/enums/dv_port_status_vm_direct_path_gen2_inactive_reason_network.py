# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DVPortStatusVmDirectPathGen2InactiveReasonNetwork."""

from __future__ import annotations

import vmodl


class DVPortStatusVmDirectPathGen2InactiveReasonNetwork(vmodl.OpenEnum):
    """Enumerated type ``DVPortStatusVmDirectPathGen2InactiveReasonNetwork`` (vmodl
    ``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatusVmDirectPathGen2InactiveReasonNetwork_enum/
    """

    PORT_NPT_INCOMPATIBLE_DVS = "portNptIncompatibleDvs"
    PORT_NPT_NO_COMPATIBLE_NICS = "portNptNoCompatibleNics"
    PORT_NPT_NO_VIRTUAL_FUNCTIONS_AVAILABLE = "portNptNoVirtualFunctionsAvailable"
    PORT_NPT_DISABLED_FOR_PORT = "portNptDisabledForPort"
