# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasHostRecommendation."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasHostRecommendation(vmodl.DataObject):
    """Data object type ``ClusterDasHostRecommendation`` (vmodl ``vim.cluster.DasHostRecommendation``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasHostRecommendation/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    drs_rating: int | None = attrs.field(
        default=None,
        metadata={"wire": "drsRating", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``drsRating``. Since 4.0."""
