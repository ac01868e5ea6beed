# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NonVIWorkloadDetectedOnDatastoreEvent."""

from __future__ import annotations

import attrs

from vim25.data.datastore_event import DatastoreEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NonVIWorkloadDetectedOnDatastoreEvent(DatastoreEvent):
    """Data object type ``NonVIWorkloadDetectedOnDatastoreEvent`` (vmodl
    ``vim.event.NonVIWorkloadDetectedOnDatastoreEvent``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NonVIWorkloadDetectedOnDatastoreEvent/
    """
