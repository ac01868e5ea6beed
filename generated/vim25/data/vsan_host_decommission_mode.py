# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostDecommissionMode."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostDecommissionMode(vmodl.DataObject):
    """Data object type ``VsanHostDecommissionMode`` (vmodl ``vim.vsan.host.DecommissionMode``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDecommissionMode/
    """

    object_action: str = attrs.field(
        metadata={"wire": "objectAction", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``objectAction``. Since 5.5."""
