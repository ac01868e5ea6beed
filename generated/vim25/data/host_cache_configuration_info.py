# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCacheConfigurationInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCacheConfigurationInfo(vmodl.DataObject):
    """Data object type ``HostCacheConfigurationInfo`` (vmodl
    ``vim.host.CacheConfigurationManager.CacheConfigurationInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCacheConfigurationInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``key``. Since 5.0. Refers to a Datastore."""

    swap_size: int = attrs.field(
        metadata={"wire": "swapSize", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``swapSize``. Since 5.0."""
