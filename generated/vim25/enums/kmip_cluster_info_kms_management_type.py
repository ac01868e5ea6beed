# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type KmipClusterInfoKmsManagementType."""

from __future__ import annotations

import vmodl


class KmipClusterInfoKmsManagementType(vmodl.OpenEnum):
    """Enumerated type ``KmipClusterInfoKmsManagementType`` (vmodl
    ``vim.encryption.KmipClusterInfo.KmsManagementType``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/KmipClusterInfoKmsManagementType_enum/
    """

    UNKNOWN = "unknown"
    V_CENTER = "vCenter"
    TRUST_AUTHORITY = "trustAuthority"
    NATIVE_PROVIDER = "nativeProvider"
