# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfConsumerOvfSection."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerOvfSection(vmodl.DataObject):
    """Data object type ``OvfConsumerOvfSection`` (vmodl ``vim.OvfConsumer.OvfSection``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOvfSection/
    """

    line_number: int = attrs.field(
        metadata={"wire": "lineNumber", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``lineNumber``. Since 5.0."""

    xml: str = attrs.field(
        metadata={"wire": "xml", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``xml``. Since 5.0."""
