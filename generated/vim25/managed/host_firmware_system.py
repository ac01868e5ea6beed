# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostFirmwareSystem."""

from __future__ import annotations

import vmodl


class HostFirmwareSystem(vmodl.ManagedObject):
    """Managed object type ``HostFirmwareSystem`` (vmodl ``vim.host.FirmwareSystem``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "BackupFirmwareConfiguration": vmodl.Operation("BackupFirmwareConfiguration", result="string", fault="RuntimeFault", since="2.5", vmodl_name="backupConfiguration", privilege="Host.Config.Firmware"),
        "QueryFirmwareConfigUploadURL": vmodl.Operation("QueryFirmwareConfigUploadURL", result="string", fault="RuntimeFault", since="2.5", vmodl_name="queryConfigUploadURL", privilege="Host.Config.Firmware"),
        "ResetFirmwareToFactoryDefaults": vmodl.Operation("ResetFirmwareToFactoryDefaults", fault="InvalidState", since="2.5", vmodl_name="resetToFactoryDefaults", privilege="Host.Config.Firmware"),
        "RestoreFirmwareConfiguration": vmodl.Operation("RestoreFirmwareConfiguration", request="RestoreFirmwareConfigurationRequestType", fault="VimFault", since="2.5", vmodl_name="restoreConfiguration", privilege="Host.Config.Firmware"),
    }

    def backup_firmware_configuration(
        self,
    ) -> str:
        """Call ``BackupFirmwareConfiguration``.

        Since 2.5. Privilege Host.Config.Firmware.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/BackupFirmwareConfiguration/post/
        """
        result: str = self._invoke("BackupFirmwareConfiguration", {})
        return result

    def query_firmware_config_upload_url(
        self,
    ) -> str:
        """Call ``QueryFirmwareConfigUploadURL``.

        Since 2.5. Privilege Host.Config.Firmware.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/QueryFirmwareConfigUploadURL/post/
        """
        result: str = self._invoke("QueryFirmwareConfigUploadURL", {})
        return result

    def reset_firmware_to_factory_defaults(
        self,
    ) -> None:
        """Call ``ResetFirmwareToFactoryDefaults``.

        Since 2.5. Privilege Host.Config.Firmware.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/ResetFirmwareToFactoryDefaults/post/
        """
        self._invoke("ResetFirmwareToFactoryDefaults", {})

    def restore_firmware_configuration(
        self,
        force: bool,
    ) -> None:
        """Call ``RestoreFirmwareConfiguration``.

        force: Wire name ``force``. Since 2.5.

        Since 2.5. Privilege Host.Config.Firmware.

        Raises InvalidState, FileFault, MismatchedBundle, InvalidBundle, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostFirmwareSystem/moId/RestoreFirmwareConfiguration/post/
        """
        self._invoke("RestoreFirmwareConfiguration", {"force": force})
