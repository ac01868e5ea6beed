# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastorePrincipalConfigured."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastorePrincipalConfigured(HostEvent):
    """Data object type ``DatastorePrincipalConfigured`` (vmodl
    ``vim.event.DatastorePrincipalConfigured``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastorePrincipalConfigured/
    """

    datastore_principal: str = attrs.field(
        metadata={"wire": "datastorePrincipal", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``datastorePrincipal``. Since 2.0."""
