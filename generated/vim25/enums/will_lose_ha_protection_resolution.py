# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type WillLoseHAProtectionResolution."""

from __future__ import annotations

import vmodl


class WillLoseHAProtectionResolution(vmodl.OpenEnum):
    """Enumerated type ``WillLoseHAProtectionResolution`` (vmodl
    ``vim.fault.WillLoseHAProtection.Resolution``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/WillLoseHAProtectionResolution_enum/
    """

    SVMOTION = "svmotion"
    RELOCATE = "relocate"
