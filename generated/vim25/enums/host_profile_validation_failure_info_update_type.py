# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileValidationFailureInfoUpdateType."""

from __future__ import annotations

import vmodl


class HostProfileValidationFailureInfoUpdateType(vmodl.OpenEnum):
    """Enumerated type ``HostProfileValidationFailureInfoUpdateType`` (vmodl
    ``vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationFailureInfoUpdateType_enum/
    """

    HOST_BASED = "HostBased"
    IMPORT = "Import"
    EDIT = "Edit"
    COMPOSE = "Compose"
