# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationWinOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.customization_options import CustomizationOptions

if TYPE_CHECKING:
    from vim25.enums.customization_sysprep_reboot_option import CustomizationSysprepRebootOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationWinOptions(CustomizationOptions):
    """Data object type ``CustomizationWinOptions`` (vmodl ``vim.vm.customization.WinOptions``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationWinOptions/
    """

    change_sid: bool = attrs.field(
        metadata={"wire": "changeSID", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``changeSID``. Since 2.0."""

    delete_accounts: bool = attrs.field(
        metadata={"wire": "deleteAccounts", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``deleteAccounts``. Since 2.0."""

    reboot: CustomizationSysprepRebootOption | None = attrs.field(
        default=None,
        metadata={"wire": "reboot", "type": "CustomizationSysprepRebootOption", "since": "2.5", "secret": False},
    )
    """Wire name ``reboot``. Since 2.5."""
