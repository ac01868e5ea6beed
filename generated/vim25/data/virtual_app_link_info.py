# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualAppLinkInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualAppLinkInfo(vmodl.DataObject):
    """Data object type ``VirtualAppLinkInfo`` (vmodl ``vim.VirtualApp.LinkInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppLinkInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1. Refers to a ManagedEntity."""

    destroy_with_parent: bool | None = attrs.field(
        default=None,
        metadata={"wire": "destroyWithParent", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``destroyWithParent``. Since 4.1."""
