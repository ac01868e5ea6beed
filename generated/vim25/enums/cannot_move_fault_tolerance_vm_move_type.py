# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CannotMoveFaultToleranceVmMoveType."""

from __future__ import annotations

import vmodl


class CannotMoveFaultToleranceVmMoveType(vmodl.OpenEnum):
    """Enumerated type ``CannotMoveFaultToleranceVmMoveType`` (vmodl
    ``vim.fault.CannotMoveFaultToleranceVm.MoveType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveFaultToleranceVmMoveType_enum/
    """

    RESOURCE_POOL = "resourcePool"
    CLUSTER = "cluster"
