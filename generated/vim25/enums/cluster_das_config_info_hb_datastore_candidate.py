# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasConfigInfoHBDatastoreCandidate."""

from __future__ import annotations

import vmodl


class ClusterDasConfigInfoHBDatastoreCandidate(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasConfigInfoHBDatastoreCandidate`` (vmodl
    ``vim.cluster.DasConfigInfo.HBDatastoreCandidate``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoHBDatastoreCandidate_enum/
    """

    USER_SELECTED_DS = "userSelectedDs"
    ALL_FEASIBLE_DS = "allFeasibleDs"
    ALL_FEASIBLE_DS_WITH_USER_PREFERENCE = "allFeasibleDsWithUserPreference"
