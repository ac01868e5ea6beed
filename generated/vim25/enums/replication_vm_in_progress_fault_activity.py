# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ReplicationVmInProgressFaultActivity."""

from __future__ import annotations

import vmodl


class ReplicationVmInProgressFaultActivity(vmodl.OpenEnum):
    """Enumerated type ``ReplicationVmInProgressFaultActivity`` (vmodl
    ``vim.fault.ReplicationVmInProgressFault.Activity``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmInProgressFaultActivity_enum/
    """

    FULL_SYNC = "fullSync"
    DELTA = "delta"
