# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppOvfSectionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppOvfSectionInfo(vmodl.DataObject):
    """Data object type ``VAppOvfSectionInfo`` (vmodl ``vim.vApp.OvfSectionInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOvfSectionInfo/
    """

    key: int | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    namespace: str | None = attrs.field(
        default=None,
        metadata={"wire": "namespace", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``namespace``. Since 4.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    at_envelope_level: bool | None = attrs.field(
        default=None,
        metadata={"wire": "atEnvelopeLevel", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``atEnvelopeLevel``. Since 4.0."""

    contents: str | None = attrs.field(
        default=None,
        metadata={"wire": "contents", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``contents``. Since 4.0."""
