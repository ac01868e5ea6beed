# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationLicenseFilePrintData."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.customization_license_data_mode import CustomizationLicenseDataMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationLicenseFilePrintData(vmodl.DataObject):
    """Data object type ``CustomizationLicenseFilePrintData`` (vmodl
    ``vim.vm.customization.LicenseFilePrintData``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLicenseFilePrintData/
    """

    auto_mode: CustomizationLicenseDataMode = attrs.field(
        metadata={"wire": "autoMode", "type": "CustomizationLicenseDataMode", "since": "2.0", "secret": False},
    )
    """Wire name ``autoMode``. Since 2.0."""

    auto_users: int | None = attrs.field(
        default=None,
        metadata={"wire": "autoUsers", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``autoUsers``. Since 2.0."""
