# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCAdmissionFailedCPUModelForMode."""

from __future__ import annotations

import attrs

from vim25.faults.evc_admission_failed import EVCAdmissionFailed


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCAdmissionFailedCPUModelForMode(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUModelForMode`` (vmodl
    ``vim.fault.EVCAdmissionFailedCPUModelForMode``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUModelForMode/
    """

    current_evc_mode_key: str = attrs.field(
        metadata={"wire": "currentEVCModeKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``currentEVCModeKey``. Since 4.0."""
