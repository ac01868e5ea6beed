# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionOvfConsumerInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionOvfConsumerInfo(vmodl.DataObject):
    """Data object type ``ExtensionOvfConsumerInfo`` (vmodl ``vim.Extension.OvfConsumerInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionOvfConsumerInfo/
    """

    callback_url: str = attrs.field(
        metadata={"wire": "callbackUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``callbackUrl``. Since 5.0."""

    section_type: list[str] = attrs.field(
        metadata={"wire": "sectionType", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``sectionType``. Since 5.0."""
