# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VAppCloneSpecProvisioningType."""

from __future__ import annotations

import vmodl


class VAppCloneSpecProvisioningType(vmodl.OpenEnum):
    """Enumerated type ``VAppCloneSpecProvisioningType`` (vmodl
    ``vim.vApp.CloneSpec.ProvisioningType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecProvisioningType_enum/
    """

    SAME_AS_SOURCE = "sameAsSource"
    THIN = "thin"
    THICK = "thick"
