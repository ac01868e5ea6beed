# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IscsiDependencyEntity."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IscsiDependencyEntity(vmodl.DataObject):
    """Data object type ``IscsiDependencyEntity`` (vmodl
    ``vim.host.IscsiManager.IscsiDependencyEntity``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiDependencyEntity/
    """

    pnic_device: str = attrs.field(
        metadata={"wire": "pnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 5.0."""

    vnic_device: str = attrs.field(
        metadata={"wire": "vnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vnicDevice``. Since 5.0."""

    vmhba_name: str = attrs.field(
        metadata={"wire": "vmhbaName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vmhbaName``. Since 5.0."""
