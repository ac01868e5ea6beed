# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReplicationNotSupportedOnHost."""

from __future__ import annotations

import attrs

from vim25.faults.replication_fault import ReplicationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationNotSupportedOnHost(ReplicationFault):
    """Fault type ``ReplicationNotSupportedOnHost`` (vmodl
    ``vim.fault.ReplicationNotSupportedOnHost``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationNotSupportedOnHost/
    """
