# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ValidateCredentialsInGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ValidateCredentialsInGuestRequestType(vmodl.Request):
    """Request type ``ValidateCredentialsInGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.Query.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "5.0", "secret": False},
    )
    """Wire name ``auth``. Since 5.0."""
