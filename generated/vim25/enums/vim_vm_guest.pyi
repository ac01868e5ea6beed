# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.guest``."""

import vmodl

class GuestFileType(vmodl.OpenEnum):
    """``vim.vm.guest.FileManager.FileInfo.FileType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileType_enum/
    """
    FILE = "file"
    DIRECTORY = "directory"
    SYMLINK = "symlink"

class GuestRegKeyWowSpec(vmodl.OpenEnum):
    """``vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyWowSpec_enum/
    """
    WOW_NATIVE = "WOWNative"
    WOW32 = "WOW32"
    WOW64 = "WOW64"
