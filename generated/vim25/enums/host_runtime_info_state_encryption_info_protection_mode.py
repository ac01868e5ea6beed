# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostRuntimeInfoStateEncryptionInfoProtectionMode."""

from __future__ import annotations

import vmodl


class HostRuntimeInfoStateEncryptionInfoProtectionMode(vmodl.OpenEnum):
    """Enumerated type ``HostRuntimeInfoStateEncryptionInfoProtectionMode`` (vmodl
    ``vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStateEncryptionInfoProtectionMode_enum/
    """

    NONE = "none"
    TPM = "tpm"
