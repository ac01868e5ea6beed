# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DiagnosticManagerLogCreator."""

from __future__ import annotations

import vmodl


class DiagnosticManagerLogCreator(vmodl.OpenEnum):
    """Enumerated type ``DiagnosticManagerLogCreator`` (vmodl
    ``vim.DiagnosticManager.LogDescriptor.Creator``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogCreator_enum/
    """

    VPXD = "vpxd"
    VPXA = "vpxa"
    HOSTD = "hostd"
    SERVERD = "serverd"
    INSTALL = "install"
    VPX_CLIENT = "vpxClient"
    RECORD_LOG = "recordLog"
