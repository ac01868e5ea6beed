# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteRegistryKeyInGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_reg_key_name_spec import GuestRegKeyNameSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteRegistryKeyInGuestRequestType(vmodl.Request):
    """Request type ``DeleteRegistryKeyInGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.Modify.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "6.0", "secret": False},
    )
    """Wire name ``auth``. Since 6.0."""

    key_name: GuestRegKeyNameSpec = attrs.field(
        metadata={"wire": "keyName", "type": "GuestRegKeyNameSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``keyName``. Since 6.0."""

    recursive: bool = attrs.field(
        metadata={"wire": "recursive", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``recursive``. Since 6.0."""
