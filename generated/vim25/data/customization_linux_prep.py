# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationLinuxPrep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.customization_identity_settings import CustomizationIdentitySettings

if TYPE_CHECKING:
    from vim25.data.customization_name import CustomizationName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationLinuxPrep(CustomizationIdentitySettings):
    """Data object type ``CustomizationLinuxPrep`` (vmodl ``vim.vm.customization.LinuxPrep``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxPrep/
    """

    host_name: CustomizationName = attrs.field(
        metadata={"wire": "hostName", "type": "CustomizationName", "since": "2.0", "secret": False},
    )
    """Wire name ``hostName``. Since 2.0."""

    domain: str = attrs.field(
        metadata={"wire": "domain", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``domain``. Since 2.0."""

    time_zone: str | None = attrs.field(
        default=None,
        metadata={"wire": "timeZone", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``timeZone``. Since 4.0."""

    hw_clock_utc: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hwClockUTC", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``hwClockUTC``. Since 4.0."""

    script_text: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "scriptText", "type": "string", "since": "7.0.0.0", "secret": True},
    )
    """Wire name ``scriptText``. Since 7.0.0.0. Secret."""
