# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DatastoreNotWritableOnHost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_datastore import InvalidDatastore

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreNotWritableOnHost(InvalidDatastore):
    """Fault type ``DatastoreNotWritableOnHost`` (vmodl ``vim.fault.DatastoreNotWritableOnHost``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNotWritableOnHost/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""
