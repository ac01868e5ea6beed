# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CustomizeGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec import CustomizationSpec
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizeGuestRequestType(vmodl.Request):
    """Request type ``CustomizeGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.8.7", "secret": False},
    )
    """Wire name ``vm``. Since 6.8.7. Refers to a VirtualMachine."""

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "6.8.7", "secret": False},
    )
    """Wire name ``auth``. Since 6.8.7."""

    spec: CustomizationSpec = attrs.field(
        metadata={"wire": "spec", "type": "CustomizationSpec", "since": "6.8.7", "secret": False},
    )
    """Wire name ``spec``. Since 6.8.7."""

    config_params: list[OptionValue] | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "configParams", "type": "OptionValue[]", "since": "6.8.7", "secret": True},
    )
    """Wire name ``configParams``. Since 6.8.7. Secret."""
