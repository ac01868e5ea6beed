# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemResourceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemResourceInfo(vmodl.DataObject):
    """Data object type ``HostSystemResourceInfo`` (vmodl ``vim.host.SystemResourceInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemResourceInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    config: ResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "config", "type": "ResourceConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    child: list[HostSystemResourceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "child", "type": "HostSystemResourceInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``child``. Since 2.0."""
