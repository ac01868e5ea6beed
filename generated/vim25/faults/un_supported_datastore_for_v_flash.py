# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UnSupportedDatastoreForVFlash."""

from __future__ import annotations

import attrs

from vim25.faults.unsupported_datastore import UnsupportedDatastore


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnSupportedDatastoreForVFlash(UnsupportedDatastore):
    """Fault type ``UnSupportedDatastoreForVFlash`` (vmodl
    ``vim.fault.UnSupportedDatastoreForVFlash``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UnSupportedDatastoreForVFlash/
    """

    datastore_name: str = attrs.field(
        metadata={"wire": "datastoreName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``datastoreName``. Since 5.5."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``type``. Since 5.5."""
