# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MismatchedVMotionNetworkNames."""

from __future__ import annotations

import attrs

from vim25.faults.migration_fault import MigrationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MismatchedVMotionNetworkNames(MigrationFault):
    """Fault type ``MismatchedVMotionNetworkNames`` (vmodl
    ``vim.fault.MismatchedVMotionNetworkNames``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedVMotionNetworkNames/
    """

    source_network: str = attrs.field(
        metadata={"wire": "sourceNetwork", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceNetwork``. Since 2.0."""

    dest_network: str = attrs.field(
        metadata={"wire": "destNetwork", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``destNetwork``. Since 2.0."""
