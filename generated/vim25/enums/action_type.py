# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ActionType."""

from __future__ import annotations

import vmodl


class ActionType(vmodl.OpenEnum):
    """Enumerated type ``ActionType`` (vmodl ``vim.cluster.Action.ActionType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ActionType_enum/
    """

    MIGRATION_V1 = "MigrationV1"
    VM_POWER_V1 = "VmPowerV1"
    HOST_POWER_V1 = "HostPowerV1"
    INCREASE_LIMIT_V1 = "IncreaseLimitV1"
    INCREASE_SIZE_V1 = "IncreaseSizeV1"
    INCREASE_SHARES_V1 = "IncreaseSharesV1"
    INCREASE_RESERVATION_V1 = "IncreaseReservationV1"
    DECREASE_OTHERS_RESERVATION_V1 = "DecreaseOthersReservationV1"
    INCREASE_CLUSTER_CAPACITY_V1 = "IncreaseClusterCapacityV1"
    DECREASE_MIGRATION_THRESHOLD_V1 = "DecreaseMigrationThresholdV1"
    HOST_MAINTENANCE_V1 = "HostMaintenanceV1"
    STORAGE_MIGRATION_V1 = "StorageMigrationV1"
    STORAGE_PLACEMENT_V1 = "StoragePlacementV1"
    PLACEMENT_V1 = "PlacementV1"
    HOST_INFRA_UPDATE_HA_V1 = "HostInfraUpdateHaV1"
