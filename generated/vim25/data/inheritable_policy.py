# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type InheritablePolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InheritablePolicy(vmodl.DataObject):
    """Data object type ``InheritablePolicy`` (vmodl ``vim.InheritablePolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InheritablePolicy/
    """

    inherited: bool = attrs.field(
        metadata={"wire": "inherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``inherited``. Since 4.0."""
