# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_adapter_mapping import CustomizationAdapterMapping
    from vim25.data.customization_global_ip_settings import CustomizationGlobalIPSettings
    from vim25.data.customization_identity_settings import CustomizationIdentitySettings
    from vim25.data.customization_options import CustomizationOptions


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSpec(vmodl.DataObject):
    """Data object type ``CustomizationSpec`` (vmodl ``vim.vm.customization.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpec/
    """

    options: CustomizationOptions | None = attrs.field(
        default=None,
        metadata={"wire": "options", "type": "CustomizationOptions", "since": "2.0", "secret": False},
    )
    """Wire name ``options``. Since 2.0."""

    identity: CustomizationIdentitySettings = attrs.field(
        metadata={"wire": "identity", "type": "CustomizationIdentitySettings", "since": "2.0", "secret": False},
    )
    """Wire name ``identity``. Since 2.0."""

    global_ip_settings: CustomizationGlobalIPSettings = attrs.field(
        metadata={"wire": "globalIPSettings", "type": "CustomizationGlobalIPSettings", "since": "2.0", "secret": False},
    )
    """Wire name ``globalIPSettings``. Since 2.0."""

    nic_setting_map: list[CustomizationAdapterMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "nicSettingMap", "type": "CustomizationAdapterMapping[]", "since": "2.0", "secret": False},
    )
    """Wire name ``nicSettingMap``. Since 2.0."""

    encryption_key: bytes | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "encryptionKey", "type": "byte[]", "since": "2.0", "secret": True},
    )
    """Wire name ``encryptionKey``. Since 2.0. Secret."""
