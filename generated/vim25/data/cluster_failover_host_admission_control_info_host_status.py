# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverHostAdmissionControlInfoHostStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverHostAdmissionControlInfoHostStatus(vmodl.DataObject):
    """Data object type ``ClusterFailoverHostAdmissionControlInfoHostStatus`` (vmodl
    ``vim.cluster.FailoverHostAdmissionControlInfo.HostStatus``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlInfoHostStatus/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""
