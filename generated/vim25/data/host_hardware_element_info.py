# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHardwareElementInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHardwareElementInfo(vmodl.DataObject):
    """Data object type ``HostHardwareElementInfo`` (vmodl
    ``vim.host.HardwareStatusInfo.HardwareElementInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareElementInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    status: ElementDescription = attrs.field(
        metadata={"wire": "status", "type": "ElementDescription", "since": "2.5", "secret": False},
    )
    """Wire name ``status``. Since 2.5."""
