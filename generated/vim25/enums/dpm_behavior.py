# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DpmBehavior."""

from __future__ import annotations

import vmodl


class DpmBehavior(vmodl.OpenEnum):
    """Enumerated type ``DpmBehavior`` (vmodl ``vim.cluster.DpmConfigInfo.DpmBehavior``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DpmBehavior_enum/
    """

    MANUAL = "manual"
    AUTOMATED = "automated"
