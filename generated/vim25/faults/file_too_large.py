# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FileTooLarge."""

from __future__ import annotations

import attrs

from vim25.faults.file_fault import FileFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileTooLarge(FileFault):
    """Fault type ``FileTooLarge`` (vmodl ``vim.fault.FileTooLarge``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileTooLarge/
    """

    datastore: str = attrs.field(
        metadata={"wire": "datastore", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``datastore``. Since 2.5."""

    file_size: int = attrs.field(
        metadata={"wire": "fileSize", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``fileSize``. Since 2.5."""

    max_file_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxFileSize", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``maxFileSize``. Since 2.5."""
