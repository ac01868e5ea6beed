# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtSolutionManagerInfoTabInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtSolutionManagerInfoTabInfo(vmodl.DataObject):
    """Data object type ``ExtSolutionManagerInfoTabInfo`` (vmodl
    ``vim.ext.SolutionManagerInfo.TabInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfoTabInfo/
    """

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``label``. Since 5.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``url``. Since 5.0."""
