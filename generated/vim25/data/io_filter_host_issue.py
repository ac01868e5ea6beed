# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IoFilterHostIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IoFilterHostIssue(vmodl.DataObject):
    """Data object type ``IoFilterHostIssue`` (vmodl
    ``vim.IoFilterManager.QueryIssueResult.HostIssue``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterHostIssue/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""

    issue: list[MethodFault] = attrs.field(
        metadata={"wire": "issue", "type": "MethodFault[]", "since": "6.0", "secret": False},
    )
    """Wire name ``issue``. Since 6.0."""
