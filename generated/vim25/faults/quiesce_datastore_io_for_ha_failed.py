# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type QuiesceDatastoreIOForHAFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.resource_in_use import ResourceInUse

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuiesceDatastoreIOForHAFailed(ResourceInUse):
    """Fault type ``QuiesceDatastoreIOForHAFailed`` (vmodl
    ``vim.fault.QuiesceDatastoreIOForHAFailed``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/QuiesceDatastoreIOForHAFailed/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``hostName``. Since 5.0."""

    ds: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "ds", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``ds``. Since 5.0. Refers to a Datastore."""

    ds_name: str = attrs.field(
        metadata={"wire": "dsName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``dsName``. Since 5.0."""
