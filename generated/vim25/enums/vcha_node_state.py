# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VchaNodeState."""

from __future__ import annotations

import vmodl


class VchaNodeState(vmodl.OpenEnum):
    """Enumerated type ``VchaNodeState`` (vmodl ``vim.vcha.FailoverClusterManager.VchaNodeState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeState_enum/
    """

    UP = "up"
    DOWN = "down"
