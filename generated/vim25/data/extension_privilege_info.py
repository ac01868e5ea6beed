# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionPrivilegeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionPrivilegeInfo(vmodl.DataObject):
    """Data object type ``ExtensionPrivilegeInfo`` (vmodl ``vim.Extension.PrivilegeInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionPrivilegeInfo/
    """

    priv_id: str = attrs.field(
        metadata={"wire": "privID", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``privID``. Since 2.5."""

    priv_group_name: str = attrs.field(
        metadata={"wire": "privGroupName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``privGroupName``. Since 2.5."""
