# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_setting import DVPortSetting


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortConfigInfo(vmodl.DataObject):
    """Data object type ``DVPortConfigInfo`` (vmodl ``vim.dvs.DistributedVirtualPort.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortConfigInfo/
    """

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    scope: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "scope", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``scope``. Since 4.0. Refers to a ManagedEntity."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    setting: DVPortSetting | None = attrs.field(
        default=None,
        metadata={"wire": "setting", "type": "DVPortSetting", "since": "4.0", "secret": False},
    )
    """Wire name ``setting``. Since 4.0."""

    config_version: str = attrs.field(
        metadata={"wire": "configVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.0."""
