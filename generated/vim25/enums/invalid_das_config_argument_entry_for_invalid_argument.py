# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type InvalidDasConfigArgumentEntryForInvalidArgument."""

from __future__ import annotations

import vmodl


class InvalidDasConfigArgumentEntryForInvalidArgument(vmodl.OpenEnum):
    """Enumerated type ``InvalidDasConfigArgumentEntryForInvalidArgument`` (vmodl
    ``vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasConfigArgumentEntryForInvalidArgument_enum/
    """

    ADMISSION_CONTROL = "admissionControl"
    USER_HEARTBEAT_DS = "userHeartbeatDs"
    VM_CONFIG = "vmConfig"
