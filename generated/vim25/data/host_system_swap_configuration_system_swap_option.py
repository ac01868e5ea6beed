# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemSwapConfigurationSystemSwapOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemSwapConfigurationSystemSwapOption(vmodl.DataObject):
    """Data object type ``HostSystemSwapConfigurationSystemSwapOption`` (vmodl
    ``vim.host.SystemSwapConfiguration.SystemSwapOption``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationSystemSwapOption/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``key``. Since 5.1."""
