# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DatacenterMismatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.migration_fault import MigrationFault

if TYPE_CHECKING:
    import vmodl

    from vim25.data.datacenter_mismatch_argument import DatacenterMismatchArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterMismatch(MigrationFault):
    """Fault type ``DatacenterMismatch`` (vmodl ``vim.fault.DatacenterMismatch``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatch/
    """

    invalid_argument: list[DatacenterMismatchArgument] = attrs.field(
        metadata={"wire": "invalidArgument", "type": "DatacenterMismatchArgument[]", "since": "2.0", "secret": False},
    )
    """Wire name ``invalidArgument``. Since 2.0."""

    expected_datacenter: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "expectedDatacenter", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``expectedDatacenter``. Since 2.0. Refers to a Datacenter."""
