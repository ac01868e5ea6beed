# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ToolsConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.tools_config_info_tools_last_install_info import ToolsConfigInfoToolsLastInstallInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ToolsConfigInfo(vmodl.DataObject):
    """Data object type ``ToolsConfigInfo`` (vmodl ``vim.vm.ToolsConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsConfigInfo/
    """

    tools_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "toolsVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``toolsVersion``. Since 2.0."""

    tools_install_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsInstallType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``toolsInstallType``. Since 6.5."""

    after_power_on: bool | None = attrs.field(
        default=None,
        metadata={"wire": "afterPowerOn", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``afterPowerOn``. Since 2.0."""

    after_resume: bool | None = attrs.field(
        default=None,
        metadata={"wire": "afterResume", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``afterResume``. Since 2.0."""

    before_guest_standby: bool | None = attrs.field(
        default=None,
        metadata={"wire": "beforeGuestStandby", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``beforeGuestStandby``. Since 2.0."""

    before_guest_shutdown: bool | None = attrs.field(
        default=None,
        metadata={"wire": "beforeGuestShutdown", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``beforeGuestShutdown``. Since 2.0."""

    before_guest_reboot: bool | None = attrs.field(
        default=None,
        metadata={"wire": "beforeGuestReboot", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``beforeGuestReboot``. Since 2.0."""

    tools_upgrade_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "toolsUpgradePolicy", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``toolsUpgradePolicy``. Since 2.5."""

    pending_customization: str | None = attrs.field(
        default=None,
        metadata={"wire": "pendingCustomization", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``pendingCustomization``. Since 2.5."""

    customization_key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "customizationKeyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``customizationKeyId``. Since 6.5."""

    sync_time_with_host_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "syncTimeWithHostAllowed", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``syncTimeWithHostAllowed``. Since 7.0.1.0."""

    sync_time_with_host: bool | None = attrs.field(
        default=None,
        metadata={"wire": "syncTimeWithHost", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``syncTimeWithHost``. Since 2.5."""

    last_install_info: ToolsConfigInfoToolsLastInstallInfo | None = attrs.field(
        default=None,
        metadata={"wire": "lastInstallInfo", "type": "ToolsConfigInfoToolsLastInstallInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``lastInstallInfo``. Since 5.0."""
