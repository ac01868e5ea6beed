# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileManagerCompositionResultResultElementStatus."""

from __future__ import annotations

import vmodl


class HostProfileManagerCompositionResultResultElementStatus(vmodl.OpenEnum):
    """Enumerated type ``HostProfileManagerCompositionResultResultElementStatus`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResultResultElementStatus_enum/
    """

    SUCCESS = "success"
    ERROR = "error"
