# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DvsFilterOnFailure."""

from __future__ import annotations

import vmodl


class DvsFilterOnFailure(vmodl.OpenEnum):
    """Enumerated type ``DvsFilterOnFailure`` (vmodl
    ``vim.dvs.DistributedVirtualPort.FilterOnFailure``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterOnFailure_enum/
    """

    FAIL_OPEN = "failOpen"
    FAIL_CLOSED = "failClosed"
