# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseManagerState."""

from __future__ import annotations

import vmodl


class LicenseManagerState(vmodl.OpenEnum):
    """Enumerated type ``LicenseManagerState`` (vmodl ``vim.LicenseManager.LicenseState``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerState_enum/
    """

    INITIALIZING = "initializing"
    NORMAL = "normal"
    MARGINAL = "marginal"
    FAULT = "fault"
