# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineWindowsQuiesceSpecVssBackupContext."""

from __future__ import annotations

import vmodl


class VirtualMachineWindowsQuiesceSpecVssBackupContext(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineWindowsQuiesceSpecVssBackupContext`` (vmodl
    ``vim.vm.WindowsQuiesceSpec.VssBackupContext``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWindowsQuiesceSpecVssBackupContext_enum/
    """

    CTX_AUTO = "ctx_auto"
    CTX_BACKUP = "ctx_backup"
    CTX_FILE_SHARE_BACKUP = "ctx_file_share_backup"
