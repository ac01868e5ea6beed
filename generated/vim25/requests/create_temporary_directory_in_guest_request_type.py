# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateTemporaryDirectoryInGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateTemporaryDirectoryInGuestRequestType(vmodl.Request):
    """Request type ``CreateTemporaryDirectoryInGuestRequestType``."""

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

    prefix: str = attrs.field(
        metadata={"wire": "prefix", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``prefix``. Since 5.0."""

    suffix: str = attrs.field(
        metadata={"wire": "suffix", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``suffix``. Since 5.0."""

    directory_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "directoryPath", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``directoryPath``. Since 5.0."""
