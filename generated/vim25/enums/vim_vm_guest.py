# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.guest``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "GuestFileType": (
        "GuestFileType", "vim.vm.guest.FileManager.FileInfo.FileType", "5.0", "",
        ("FILE", "file"),
        ("DIRECTORY", "directory"),
        ("SYMLINK", "symlink"),
    ),
    "GuestRegKeyWowSpec": (
        "GuestRegKeyWowSpec", "vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness", "6.0", "",
        ("WOW_NATIVE", "WOWNative"),
        ("WOW32", "WOW32"),
        ("WOW64", "WOW64"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
