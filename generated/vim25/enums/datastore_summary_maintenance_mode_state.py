# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DatastoreSummaryMaintenanceModeState."""

from __future__ import annotations

import vmodl


class DatastoreSummaryMaintenanceModeState(vmodl.OpenEnum):
    """Enumerated type ``DatastoreSummaryMaintenanceModeState`` (vmodl
    ``vim.Datastore.Summary.MaintenanceModeState``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreSummaryMaintenanceModeState_enum/
    """

    NORMAL = "normal"
    ENTERING_MAINTENANCE = "enteringMaintenance"
    IN_MAINTENANCE = "inMaintenance"
