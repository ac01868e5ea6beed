# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigFileQueryFilter."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigFileQueryFilter(vmodl.DataObject):
    """Data object type ``VmConfigFileQueryFilter`` (vmodl
    ``vim.host.DatastoreBrowser.VmConfigQuery.Filter``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQueryFilter/
    """

    match_config_version: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "matchConfigVersion", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``matchConfigVersion``. Since 2.0."""

    encrypted: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encrypted", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encrypted``. Since 6.5."""
