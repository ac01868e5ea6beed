# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SwapDatastoreNotWritableOnHost."""

from __future__ import annotations

import attrs

from vim25.faults.datastore_not_writable_on_host import DatastoreNotWritableOnHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SwapDatastoreNotWritableOnHost(DatastoreNotWritableOnHost):
    """Fault type ``SwapDatastoreNotWritableOnHost`` (vmodl
    ``vim.fault.SwapDatastoreNotWritableOnHost``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SwapDatastoreNotWritableOnHost/
    """
