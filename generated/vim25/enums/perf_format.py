# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PerfFormat."""

from __future__ import annotations

import vmodl


class PerfFormat(vmodl.OpenEnum):
    """Enumerated type ``PerfFormat`` (vmodl ``vim.PerformanceManager.Format``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfFormat_enum/
    """

    NORMAL = "normal"
    CSV = "csv"
