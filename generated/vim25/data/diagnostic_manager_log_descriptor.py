# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiagnosticManagerLogDescriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.description import Description


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiagnosticManagerLogDescriptor(vmodl.DataObject):
    """Data object type ``DiagnosticManagerLogDescriptor`` (vmodl
    ``vim.DiagnosticManager.LogDescriptor``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogDescriptor/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    file_name: str = attrs.field(
        metadata={"wire": "fileName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fileName``. Since 2.0."""

    creator: str = attrs.field(
        metadata={"wire": "creator", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``creator``. Since 2.0."""

    format: str = attrs.field(
        metadata={"wire": "format", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``format``. Since 2.0."""

    mime_type: str = attrs.field(
        metadata={"wire": "mimeType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``mimeType``. Since 2.0."""

    info: Description = attrs.field(
        metadata={"wire": "info", "type": "Description", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""
