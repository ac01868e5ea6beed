# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostPatchManagerIntegrityStatus."""

from __future__ import annotations

import vmodl


class HostPatchManagerIntegrityStatus(vmodl.OpenEnum):
    """Enumerated type ``HostPatchManagerIntegrityStatus`` (vmodl
    ``vim.host.PatchManager.Status.Integrity``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerIntegrityStatus_enum/
    """

    VALIDATED = "validated"
    KEY_NOT_FOUND = "keyNotFound"
    KEY_REVOKED = "keyRevoked"
    KEY_EXPIRED = "keyExpired"
    DIGEST_MISMATCH = "digestMismatch"
    NOT_ENOUGH_SIGNATURES = "notEnoughSignatures"
    VALIDATION_ERROR = "validationError"
