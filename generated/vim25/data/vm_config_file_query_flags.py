# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigFileQueryFlags."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigFileQueryFlags(vmodl.DataObject):
    """Data object type ``VmConfigFileQueryFlags`` (vmodl
    ``vim.host.DatastoreBrowser.VmConfigQuery.Details``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQueryFlags/
    """

    config_version: bool = attrs.field(
        metadata={"wire": "configVersion", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 2.0."""

    encryption: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryption", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryption``. Since 6.5."""
