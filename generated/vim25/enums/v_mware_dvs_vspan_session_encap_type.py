# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDVSVspanSessionEncapType."""

from __future__ import annotations

import vmodl


class VMwareDVSVspanSessionEncapType(vmodl.OpenEnum):
    """Enumerated type ``VMwareDVSVspanSessionEncapType`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanSessionEncapType_enum/
    """

    GRE = "gre"
    ERSPAN2 = "erspan2"
    ERSPAN3 = "erspan3"
