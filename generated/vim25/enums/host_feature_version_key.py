# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFeatureVersionKey."""

from __future__ import annotations

import vmodl


class HostFeatureVersionKey(vmodl.OpenEnum):
    """Enumerated type ``HostFeatureVersionKey`` (vmodl
    ``vim.host.FeatureVersionInfo.FeatureVersionKey``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureVersionKey_enum/
    """

    FAULT_TOLERANCE = "faultTolerance"
