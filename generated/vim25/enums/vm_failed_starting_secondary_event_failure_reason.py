# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmFailedStartingSecondaryEventFailureReason."""

from __future__ import annotations

import vmodl


class VmFailedStartingSecondaryEventFailureReason(vmodl.OpenEnum):
    """Enumerated type ``VmFailedStartingSecondaryEventFailureReason`` (vmodl
    ``vim.event.VmFailedStartingSecondaryEvent.FailureReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedStartingSecondaryEventFailureReason_enum/
    """

    INCOMPATIBLE_HOST = "incompatibleHost"
    LOGIN_FAILED = "loginFailed"
    REGISTER_VM_FAILED = "registerVmFailed"
    MIGRATE_FAILED = "migrateFailed"
