# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScsiLunCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScsiLunCapabilities(vmodl.DataObject):
    """Data object type ``ScsiLunCapabilities`` (vmodl ``vim.host.ScsiLun.Capabilities``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunCapabilities/
    """

    update_display_name_supported: bool = attrs.field(
        metadata={"wire": "updateDisplayNameSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``updateDisplayNameSupported``. Since 4.0."""
