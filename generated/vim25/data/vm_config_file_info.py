# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.file_info import FileInfo

if TYPE_CHECKING:
    from vim25.data.vm_config_file_encryption_info import VmConfigFileEncryptionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigFileInfo(FileInfo):
    """Data object type ``VmConfigFileInfo`` (vmodl ``vim.host.DatastoreBrowser.VmConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileInfo/
    """

    config_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "configVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 2.0."""

    encryption: VmConfigFileEncryptionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "encryption", "type": "VmConfigFileEncryptionInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``encryption``. Since 6.5."""
