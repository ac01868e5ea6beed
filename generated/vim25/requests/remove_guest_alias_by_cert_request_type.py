# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveGuestAliasByCertRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveGuestAliasByCertRequestType(vmodl.Request):
    """Request type ``RemoveGuestAliasByCertRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.ModifyAliases.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "6.0", "secret": False},
    )
    """Wire name ``auth``. Since 6.0."""

    username: str = attrs.field(
        metadata={"wire": "username", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``username``. Since 6.0."""

    base64_cert: str = attrs.field(
        metadata={"wire": "base64Cert", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``base64Cert``. Since 6.0."""
