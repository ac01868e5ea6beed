# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type TaskInfoState."""

from __future__ import annotations

import vmodl


class TaskInfoState(vmodl.OpenEnum):
    """Enumerated type ``TaskInfoState`` (vmodl ``vim.TaskInfo.State``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInfoState_enum/
    """

    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
    ERROR = "error"
