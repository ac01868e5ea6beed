# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VStorageObjectConsumptionType."""

from __future__ import annotations

import vmodl


class VStorageObjectConsumptionType(vmodl.OpenEnum):
    """Enumerated type ``VStorageObjectConsumptionType`` (vmodl
    ``vim.vslm.VStorageObject.ConsumptionType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectConsumptionType_enum/
    """

    DISK = "disk"
