# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiagnosticManagerLogHeader."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiagnosticManagerLogHeader(vmodl.DataObject):
    """Data object type ``DiagnosticManagerLogHeader`` (vmodl ``vim.DiagnosticManager.LogHeader``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogHeader/
    """

    line_start: int = attrs.field(
        metadata={"wire": "lineStart", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``lineStart``. Since 2.0."""

    line_end: int = attrs.field(
        metadata={"wire": "lineEnd", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``lineEnd``. Since 2.0."""

    line_text: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "lineText", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``lineText``. Since 2.0."""
