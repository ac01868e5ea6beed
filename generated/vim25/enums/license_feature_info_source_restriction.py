# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseFeatureInfoSourceRestriction."""

from __future__ import annotations

import vmodl


class LicenseFeatureInfoSourceRestriction(vmodl.OpenEnum):
    """Enumerated type ``LicenseFeatureInfoSourceRestriction`` (vmodl
    ``vim.LicenseManager.FeatureInfo.SourceRestriction``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoSourceRestriction_enum/
    """

    UNRESTRICTED = "unrestricted"
    SERVED = "served"
    FILE = "file"
