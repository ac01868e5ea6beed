# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MemoryFileFormatNotSupportedByDatastore."""

from __future__ import annotations

import attrs

from vim25.faults.unsupported_datastore import UnsupportedDatastore


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MemoryFileFormatNotSupportedByDatastore(UnsupportedDatastore):
    """Fault type ``MemoryFileFormatNotSupportedByDatastore`` (vmodl
    ``vim.fault.MemoryFileFormatNotSupportedByDatastore``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MemoryFileFormatNotSupportedByDatastore/
    """

    datastore_name: str = attrs.field(
        metadata={"wire": "datastoreName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``datastoreName``. Since 6.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``type``. Since 6.0."""
