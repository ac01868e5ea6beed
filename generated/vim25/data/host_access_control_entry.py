# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAccessControlEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.host_access_mode import HostAccessMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAccessControlEntry(vmodl.DataObject):
    """Data object type ``HostAccessControlEntry`` (vmodl ``vim.host.HostAccessManager.AccessEntry``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessControlEntry/
    """

    principal: str = attrs.field(
        metadata={"wire": "principal", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``principal``. Since 6.0."""

    group: bool = attrs.field(
        metadata={"wire": "group", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``group``. Since 6.0."""

    access_mode: HostAccessMode = attrs.field(
        metadata={"wire": "accessMode", "type": "HostAccessMode", "since": "6.0", "secret": False},
    )
    """Wire name ``accessMode``. Since 6.0."""
