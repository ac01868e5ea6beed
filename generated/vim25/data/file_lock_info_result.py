# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileLockInfoResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.file_lock_info import FileLockInfo
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileLockInfoResult(vmodl.DataObject):
    """Data object type ``FileLockInfoResult`` (vmodl ``vim.FileManager.FileLockInfoResult``).

    Since 8.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfoResult/
    """

    lock_info: list[FileLockInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "lockInfo", "type": "FileLockInfo[]", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``lockInfo``. Since 8.0.2.0."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``fault``. Since 8.0.2.0."""
