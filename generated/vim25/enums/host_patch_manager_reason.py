# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostPatchManagerReason."""

from __future__ import annotations

import vmodl


class HostPatchManagerReason(vmodl.OpenEnum):
    """Enumerated type ``HostPatchManagerReason`` (vmodl ``vim.host.PatchManager.Status.Reason``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerReason_enum/
    """

    OBSOLETED = "obsoleted"
    MISSING_PATCH = "missingPatch"
    MISSING_LIB = "missingLib"
    HAS_DEPENDENT_PATCH = "hasDependentPatch"
    CONFLICT_PATCH = "conflictPatch"
    CONFLICT_LIB = "conflictLib"
