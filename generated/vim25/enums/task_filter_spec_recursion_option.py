# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type TaskFilterSpecRecursionOption."""

from __future__ import annotations

import vmodl


class TaskFilterSpecRecursionOption(vmodl.OpenEnum):
    """Enumerated type ``TaskFilterSpecRecursionOption`` (vmodl
    ``vim.TaskFilterSpec.RecursionOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecRecursionOption_enum/
    """

    SELF = "self"
    CHILDREN = "children"
    ALL = "all"
