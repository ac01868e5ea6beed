# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDvsLacpApiVersion."""

from __future__ import annotations

import vmodl


class VMwareDvsLacpApiVersion(vmodl.OpenEnum):
    """Enumerated type ``VMwareDvsLacpApiVersion`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpApiVersion_enum/
    """

    SINGLE_LAG = "singleLag"
    MULTIPLE_LAG = "multipleLag"
