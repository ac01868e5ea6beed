# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type FtIssuesOnHostHostSelectionType."""

from __future__ import annotations

import vmodl


class FtIssuesOnHostHostSelectionType(vmodl.OpenEnum):
    """Enumerated type ``FtIssuesOnHostHostSelectionType`` (vmodl
    ``vim.fault.FtIssuesOnHost.HostSelectionType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FtIssuesOnHostHostSelectionType_enum/
    """

    USER = "user"
    VC = "vc"
    DRS = "drs"
