# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestFileType."""

from __future__ import annotations

import vmodl


class GuestFileType(vmodl.OpenEnum):
    """Enumerated type ``GuestFileType`` (vmodl ``vim.vm.guest.FileManager.FileInfo.FileType``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileType_enum/
    """

    FILE = "file"
    DIRECTORY = "directory"
    SYMLINK = "symlink"
