# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostIncompatibleForRecordReplayReason."""

from __future__ import annotations

import vmodl


class HostIncompatibleForRecordReplayReason(vmodl.OpenEnum):
    """Enumerated type ``HostIncompatibleForRecordReplayReason`` (vmodl
    ``vim.fault.HostIncompatibleForRecordReplay.Reason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForRecordReplayReason_enum/
    """

    PRODUCT = "product"
    PROCESSOR = "processor"
