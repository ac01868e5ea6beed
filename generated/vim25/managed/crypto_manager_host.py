# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CryptoManagerHost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.crypto_manager import CryptoManager

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.crypto_key_plain import CryptoKeyPlain
    from vim25.data.crypto_manager_host_key_status import CryptoManagerHostKeyStatus


class CryptoManagerHost(CryptoManager):
    """Managed object type ``CryptoManagerHost`` (vmodl ``vim.encryption.CryptoManagerHost``).

    Since 6.7.
    """

    __slots__ = ()
    _operations = {
        **CryptoManager._operations,
        "ChangeKey_Task": vmodl.Operation("ChangeKey_Task", request="ChangeKeyRequestType", result="ManagedObjectReference", fault="InvalidState", since="6.7", vmodl_name="changeKey", privilege="Cryptographer.RegisterHost"),
        "CryptoManagerHostDisable": vmodl.Operation("CryptoManagerHostDisable", fault="InvalidState", since="7.0.0.0", vmodl_name="disable", privilege="Cryptographer.RegisterHost"),
        "CryptoManagerHostEnable": vmodl.Operation("CryptoManagerHostEnable", request="CryptoManagerHostEnableRequestType", fault="VimFault", since="6.7", vmodl_name="enable", privilege="Cryptographer.RegisterHost"),
        "CryptoManagerHostPrepare": vmodl.Operation("CryptoManagerHostPrepare", fault="InvalidState", since="6.7", vmodl_name="prepare", privilege="Cryptographer.RegisterHost"),
        "GetCryptoKeyStatus": vmodl.Operation("GetCryptoKeyStatus", request="GetCryptoKeyStatusRequestType", result="CryptoManagerHostKeyStatus[]", nullable=True, fault="RuntimeFault", since="8.0.1.0", vmodl_name="getCryptoKeyStatus", privilege="Cryptographer.ManageKeys"),
    }

    def change_key_task(
        self,
        new_key: CryptoKeyPlain,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ChangeKey_Task``.

        new_key: Wire name ``newKey``. Since 6.7.

        Since 6.7. Privilege Cryptographer.RegisterHost. Returns a reference to a Task.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/ChangeKey_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ChangeKey_Task", {"new_key": new_key})
        return result

    def crypto_manager_host_disable(
        self,
    ) -> None:
        """Call ``CryptoManagerHostDisable``.

        Since 7.0.0.0. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostDisable/post/
        """
        self._invoke("CryptoManagerHostDisable", {})

    def crypto_manager_host_enable(
        self,
        initial_key: CryptoKeyPlain,
    ) -> None:
        """Call ``CryptoManagerHostEnable``.

        initial_key: Wire name ``initialKey``. Since 6.7.

        Since 6.7. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostEnable/post/
        """
        self._invoke("CryptoManagerHostEnable", {"initial_key": initial_key})

    def crypto_manager_host_prepare(
        self,
    ) -> None:
        """Call ``CryptoManagerHostPrepare``.

        Since 6.7. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostPrepare/post/
        """
        self._invoke("CryptoManagerHostPrepare", {})

    def get_crypto_key_status(
        self,
        *,
        keys: list[CryptoKeyId] | None = None,
    ) -> list[CryptoManagerHostKeyStatus] | None:
        """Call ``GetCryptoKeyStatus``.

        keys: Wire name ``keys``. Since 8.0.1.0.

        Since 8.0.1.0. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/GetCryptoKeyStatus/post/
        """
        result: list[CryptoManagerHostKeyStatus] | None = self._invoke("GetCryptoKeyStatus", {"keys": keys})
        return result
