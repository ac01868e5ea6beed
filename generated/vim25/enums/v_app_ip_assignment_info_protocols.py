# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VAppIPAssignmentInfoProtocols."""

from __future__ import annotations

import vmodl


class VAppIPAssignmentInfoProtocols(vmodl.OpenEnum):
    """Enumerated type ``VAppIPAssignmentInfoProtocols`` (vmodl
    ``vim.vApp.IPAssignmentInfo.Protocols``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoProtocols_enum/
    """

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"
