# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemPreflightCheckIssue."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemPreflightCheckIssue(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemPreflightCheckIssue`` (vmodl
    ``vim.VsanUpgradeSystem.PreflightCheckIssue``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckIssue/
    """

    msg: str = attrs.field(
        metadata={"wire": "msg", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``msg``. Since 6.0."""
