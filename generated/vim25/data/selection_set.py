# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SelectionSet."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SelectionSet(vmodl.DataObject):
    """Data object type ``SelectionSet`` (vmodl ``vim.SelectionSet``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SelectionSet/
    """
