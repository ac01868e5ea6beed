# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileManagerCompositionValidationResultResultElementStatus."""

from __future__ import annotations

import vmodl


class HostProfileManagerCompositionValidationResultResultElementStatus(vmodl.OpenEnum):
    """Enumerated type ``HostProfileManagerCompositionValidationResultResultElementStatus`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResultResultElementStatus_enum/
    """

    SUCCESS = "success"
    ERROR = "error"
