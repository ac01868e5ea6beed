# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SeSparseVirtualDiskSpec."""

from __future__ import annotations

import attrs

from vim25.data.file_backed_virtual_disk_spec import FileBackedVirtualDiskSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SeSparseVirtualDiskSpec(FileBackedVirtualDiskSpec):
    """Data object type ``SeSparseVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.SeSparseVirtualDiskSpec``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SeSparseVirtualDiskSpec/
    """

    grain_size_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "grainSizeKb", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``grainSizeKb``. Since 5.1."""
