# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFeatureVersionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFeatureVersionInfo(vmodl.DataObject):
    """Data object type ``HostFeatureVersionInfo`` (vmodl ``vim.host.FeatureVersionInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureVersionInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``value``. Since 4.1."""
