# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VchaClusterMode."""

from __future__ import annotations

import vmodl


class VchaClusterMode(vmodl.OpenEnum):
    """Enumerated type ``VchaClusterMode`` (vmodl ``vim.vcha.FailoverClusterManager.VchaClusterMode``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterMode_enum/
    """

    ENABLED = "enabled"
    DISABLED = "disabled"
    MAINTENANCE = "maintenance"
