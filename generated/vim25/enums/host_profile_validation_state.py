# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileValidationState."""

from __future__ import annotations

import vmodl


class HostProfileValidationState(vmodl.OpenEnum):
    """Enumerated type ``HostProfileValidationState`` (vmodl
    ``vim.profile.host.HostProfile.ValidationState``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationState_enum/
    """

    READY = "Ready"
    RUNNING = "Running"
    FAILED = "Failed"
