# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostImageProfileSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostImageProfileSummary(vmodl.DataObject):
    """Data object type ``HostImageProfileSummary`` (vmodl
    ``vim.host.ImageConfigManager.ImageProfileSummary``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostImageProfileSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``name``. Since 5.0."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vendor``. Since 5.0."""
