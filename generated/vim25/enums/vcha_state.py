# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VchaState."""

from __future__ import annotations

import vmodl


class VchaState(vmodl.OpenEnum):
    """Enumerated type ``VchaState`` (vmodl ``vim.vcha.FailoverClusterConfigurator.VchaState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaState_enum/
    """

    CONFIGURED = "configured"
    NOT_CONFIGURED = "notConfigured"
    INVALID = "invalid"
    PREPARED = "prepared"
