# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type QuarantineModeFaultFaultType."""

from __future__ import annotations

import vmodl


class QuarantineModeFaultFaultType(vmodl.OpenEnum):
    """Enumerated type ``QuarantineModeFaultFaultType`` (vmodl
    ``vim.fault.QuarantineModeFault.FaultType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/QuarantineModeFaultFaultType_enum/
    """

    NO_COMPATIBLE_NON_QUARANTINED_HOST = "NoCompatibleNonQuarantinedHost"
    CORRECTION_DISALLOWED = "CorrectionDisallowed"
    CORRECTION_IMPACT = "CorrectionImpact"
