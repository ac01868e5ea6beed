# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostVmciAccessManagerMode."""

from __future__ import annotations

import vmodl


class HostVmciAccessManagerMode(vmodl.OpenEnum):
    """Enumerated type ``HostVmciAccessManagerMode`` (vmodl ``vim.host.VmciAccessManager.Mode``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmciAccessManagerMode_enum/
    """

    GRANT = "grant"
    REPLACE = "replace"
    REVOKE = "revoke"
