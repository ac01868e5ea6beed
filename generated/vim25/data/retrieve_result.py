# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RetrieveResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.object_content import ObjectContent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveResult(vmodl.DataObject):
    """Data object type ``RetrieveResult`` (vmodl ``vmodl.query.PropertyCollector.RetrieveResult``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveResult/
    """

    token: str | None = attrs.field(
        default=None,
        metadata={"wire": "token", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``token``. Since 4.1."""

    objects: list[ObjectContent] = attrs.field(
        metadata={"wire": "objects", "type": "ObjectContent[]", "since": "4.1", "secret": False},
    )
    """Wire name ``objects``. Since 4.1."""
