# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseFeatureInfoState."""

from __future__ import annotations

import vmodl


class LicenseFeatureInfoState(vmodl.OpenEnum):
    """Enumerated type ``LicenseFeatureInfoState`` (vmodl ``vim.LicenseManager.FeatureInfo.State``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoState_enum/
    """

    ENABLED = "enabled"
    DISABLED = "disabled"
    OPTIONAL = "optional"
