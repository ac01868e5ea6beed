# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type BackupBlobWriteFailure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BackupBlobWriteFailure(DvsFault):
    """Fault type ``BackupBlobWriteFailure`` (vmodl ``vim.fault.BackupBlobWriteFailure``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BackupBlobWriteFailure/
    """

    entity_name: str = attrs.field(
        metadata={"wire": "entityName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityName``. Since 5.1."""

    entity_type: str = attrs.field(
        metadata={"wire": "entityType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityType``. Since 5.1."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.1", "secret": False},
    )
    """Wire name ``fault``. Since 5.1."""
