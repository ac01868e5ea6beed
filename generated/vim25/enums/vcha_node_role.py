# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VchaNodeRole."""

from __future__ import annotations

import vmodl


class VchaNodeRole(vmodl.OpenEnum):
    """Enumerated type ``VchaNodeRole`` (vmodl ``vim.vcha.FailoverClusterManager.VchaNodeRole``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeRole_enum/
    """

    ACTIVE = "active"
    PASSIVE = "passive"
    WITNESS = "witness"
