# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type InitiateFileTransferToGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_file_attributes import GuestFileAttributes


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InitiateFileTransferToGuestRequestType(vmodl.Request):
    """Request type ``InitiateFileTransferToGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.Modify.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "5.0", "secret": False},
    )
    """Wire name ``auth``. Since 5.0."""

    guest_file_path: str = attrs.field(
        metadata={"wire": "guestFilePath", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``guestFilePath``. Since 5.0."""

    file_attributes: GuestFileAttributes = attrs.field(
        metadata={"wire": "fileAttributes", "type": "GuestFileAttributes", "since": "5.0", "secret": False},
    )
    """Wire name ``fileAttributes``. Since 5.0."""

    file_size: int = attrs.field(
        metadata={"wire": "fileSize", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``fileSize``. Since 5.0."""

    overwrite: bool = attrs.field(
        metadata={"wire": "overwrite", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``overwrite``. Since 5.0."""
