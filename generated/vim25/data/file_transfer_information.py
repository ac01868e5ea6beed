# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileTransferInformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_file_attributes import GuestFileAttributes


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileTransferInformation(vmodl.DataObject):
    """Data object type ``FileTransferInformation`` (vmodl
    ``vim.vm.guest.FileManager.FileTransferInformation``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileTransferInformation/
    """

    attributes: GuestFileAttributes = attrs.field(
        metadata={"wire": "attributes", "type": "GuestFileAttributes", "since": "5.0", "secret": False},
    )
    """Wire name ``attributes``. Since 5.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``size``. Since 5.0."""

    url: str = attrs.field(
        repr=False,
        metadata={"wire": "url", "type": "string", "since": "5.0", "secret": True},
    )
    """Wire name ``url``. Since 5.0. Secret."""
