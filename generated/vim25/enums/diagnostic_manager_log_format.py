# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DiagnosticManagerLogFormat."""

from __future__ import annotations

import vmodl


class DiagnosticManagerLogFormat(vmodl.OpenEnum):
    """Enumerated type ``DiagnosticManagerLogFormat`` (vmodl
    ``vim.DiagnosticManager.LogDescriptor.Format``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogFormat_enum/
    """

    PLAIN = "plain"
