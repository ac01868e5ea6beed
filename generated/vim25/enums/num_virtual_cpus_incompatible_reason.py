# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NumVirtualCpusIncompatibleReason."""

from __future__ import annotations

import vmodl


class NumVirtualCpusIncompatibleReason(vmodl.OpenEnum):
    """Enumerated type ``NumVirtualCpusIncompatibleReason`` (vmodl
    ``vim.fault.NumVirtualCpusIncompatible.Reason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusIncompatibleReason_enum/
    """

    RECORD_REPLAY = "recordReplay"
    FAULT_TOLERANCE = "faultTolerance"
