# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FolderFailedHostResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FolderFailedHostResult(vmodl.DataObject):
    """Data object type ``FolderFailedHostResult`` (vmodl ``vim.Folder.FailedHostResult``).

    Since 6.7.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FolderFailedHostResult/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostName``. Since 6.7.1."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``host``. Since 6.7.1. Refers to a HostSystem."""

    context: LocalizableMessage = attrs.field(
        metadata={"wire": "context", "type": "LocalizableMessage", "since": "6.7.1", "secret": False},
    )
    """Wire name ``context``. Since 6.7.1."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.7.1", "secret": False},
    )
    """Wire name ``fault``. Since 6.7.1."""
