# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IoFilterQueryIssueResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.io_filter_host_issue import IoFilterHostIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IoFilterQueryIssueResult(vmodl.DataObject):
    """Data object type ``IoFilterQueryIssueResult`` (vmodl ``vim.IoFilterManager.QueryIssueResult``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterQueryIssueResult/
    """

    op_type: str = attrs.field(
        metadata={"wire": "opType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``opType``. Since 6.0."""

    host_issue: list[IoFilterHostIssue] | None = attrs.field(
        default=None,
        metadata={"wire": "hostIssue", "type": "IoFilterHostIssue[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hostIssue``. Since 6.0."""
