# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtSolutionManagerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ext_solution_manager_info_tab_info import ExtSolutionManagerInfoTabInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtSolutionManagerInfo(vmodl.DataObject):
    """Data object type ``ExtSolutionManagerInfo`` (vmodl ``vim.ext.SolutionManagerInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfo/
    """

    tab: list[ExtSolutionManagerInfoTabInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "tab", "type": "ExtSolutionManagerInfoTabInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``tab``. Since 5.0."""

    small_icon_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "smallIconUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``smallIconUrl``. Since 5.0."""
