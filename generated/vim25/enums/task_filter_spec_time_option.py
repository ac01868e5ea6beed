# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type TaskFilterSpecTimeOption."""

from __future__ import annotations

import vmodl


class TaskFilterSpecTimeOption(vmodl.OpenEnum):
    """Enumerated type ``TaskFilterSpecTimeOption`` (vmodl ``vim.TaskFilterSpec.TimeOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecTimeOption_enum/
    """

    QUEUED_TIME = "queuedTime"
    STARTED_TIME = "startedTime"
    COMPLETED_TIME = "completedTime"
