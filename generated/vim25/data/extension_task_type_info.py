# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionTaskTypeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionTaskTypeInfo(vmodl.DataObject):
    """Data object type ``ExtensionTaskTypeInfo`` (vmodl ``vim.Extension.TaskTypeInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionTaskTypeInfo/
    """

    task_id: str = attrs.field(
        metadata={"wire": "taskID", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``taskID``. Since 2.5."""
