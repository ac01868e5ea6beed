# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type IORMNotSupportedHostOnDatastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IORMNotSupportedHostOnDatastore(VimFault):
    """Fault type ``IORMNotSupportedHostOnDatastore`` (vmodl
    ``vim.fault.IORMNotSupportedHostOnDatastore``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IORMNotSupportedHostOnDatastore/
    """

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``datastore``. Since 4.1. Refers to a Datastore."""

    datastore_name: str = attrs.field(
        metadata={"wire": "datastoreName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``datastoreName``. Since 4.1."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1. Refers to a HostSystem."""
