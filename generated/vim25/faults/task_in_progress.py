# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type TaskInProgress."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskInProgress(VimFault):
    """Fault type ``TaskInProgress`` (vmodl ``vim.fault.TaskInProgress``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInProgress/
    """

    task: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "task", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``task``. Since 2.0. Refers to a Task."""
