# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSysprep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.customization_identity_settings import CustomizationIdentitySettings

if TYPE_CHECKING:
    from vim25.data.customization_gui_run_once import CustomizationGuiRunOnce
    from vim25.data.customization_gui_unattended import CustomizationGuiUnattended
    from vim25.data.customization_identification import CustomizationIdentification
    from vim25.data.customization_license_file_print_data import CustomizationLicenseFilePrintData
    from vim25.data.customization_user_data import CustomizationUserData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSysprep(CustomizationIdentitySettings):
    """Data object type ``CustomizationSysprep`` (vmodl ``vim.vm.customization.Sysprep``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprep/
    """

    gui_unattended: CustomizationGuiUnattended = attrs.field(
        metadata={"wire": "guiUnattended", "type": "CustomizationGuiUnattended", "since": "2.0", "secret": False},
    )
    """Wire name ``guiUnattended``. Since 2.0."""

    user_data: CustomizationUserData = attrs.field(
        metadata={"wire": "userData", "type": "CustomizationUserData", "since": "2.0", "secret": False},
    )
    """Wire name ``userData``. Since 2.0."""

    gui_run_once: CustomizationGuiRunOnce | None = attrs.field(
        default=None,
        metadata={"wire": "guiRunOnce", "type": "CustomizationGuiRunOnce", "since": "2.0", "secret": False},
    )
    """Wire name ``guiRunOnce``. Since 2.0."""

    identification: CustomizationIdentification = attrs.field(
        metadata={"wire": "identification", "type": "CustomizationIdentification", "since": "2.0", "secret": False},
    )
    """Wire name ``identification``. Since 2.0."""

    license_file_print_data: CustomizationLicenseFilePrintData | None = attrs.field(
        default=None,
        metadata={"wire": "licenseFilePrintData", "type": "CustomizationLicenseFilePrintData", "since": "2.0", "secret": False},
    )
    """Wire name ``licenseFilePrintData``. Since 2.0."""
