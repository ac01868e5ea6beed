# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CryptoManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.crypto_key_plain import CryptoKeyPlain
    from vim25.data.crypto_key_result import CryptoKeyResult


class CryptoManager(vmodl.ManagedObject):
    """Managed object type ``CryptoManager`` (vmodl ``vim.encryption.CryptoManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddKey": vmodl.Operation("AddKey", request="AddKeyRequestType", fault="VimFault", since="6.5", vmodl_name="addKey", privilege="Cryptographer.ManageKeys"),
        "AddKeys": vmodl.Operation("AddKeys", request="AddKeysRequestType", result="CryptoKeyResult[]", nullable=True, fault="InvalidState", since="6.5", vmodl_name="addKeys", privilege="Cryptographer.ManageKeys"),
        "enabled": vmodl.Operation("enabled", result="boolean", fault="RuntimeFault", since="6.5", is_property=True),
        "ListKeys": vmodl.Operation("ListKeys", request="ListKeysRequestType", result="CryptoKeyId[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="listKeys", privilege="Cryptographer.ManageKeys"),
        "RemoveKey": vmodl.Operation("RemoveKey", request="RemoveKeyRequestType", fault="ResourceInUse", since="6.5", vmodl_name="removeKey", privilege="Cryptographer.ManageKeys"),
        "RemoveKeys": vmodl.Operation("RemoveKeys", request="RemoveKeysRequestType", result="CryptoKeyResult[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="removeKeys", privilege="Cryptographer.ManageKeys"),
    }

    def add_key(
        self,
        key: CryptoKeyPlain,
    ) -> None:
        """Call ``AddKey``.

        key: Wire name ``key``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises AlreadyExists, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/AddKey/post/
        """
        self._invoke("AddKey", {"key": key})

    def add_keys(
        self,
        *,
        keys: list[CryptoKeyPlain] | None = None,
    ) -> list[CryptoKeyResult] | None:
        """Call ``AddKeys``.

        keys: Wire name ``keys``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/AddKeys/post/
        """
        result: list[CryptoKeyResult] | None = self._invoke("AddKeys", {"keys": keys})
        return result

    def get_enabled(
        self,
    ) -> bool:
        """Read ``enabled``.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/enabled/get/
        """
        result: bool = self._invoke("enabled", {})
        return result

    def list_keys(
        self,
        *,
        limit: int | None = None,
    ) -> list[CryptoKeyId] | None:
        """Call ``ListKeys``.

        limit: Wire name ``limit``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/ListKeys/post/
        """
        result: list[CryptoKeyId] | None = self._invoke("ListKeys", {"limit": limit})
        return result

    def remove_key(
        self,
        key: CryptoKeyId,
        force: bool,
    ) -> None:
        """Call ``RemoveKey``.

        key: Wire name ``key``. Since 6.5.

        force: Wire name ``force``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises ResourceInUse, or another ResourceInUse.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/RemoveKey/post/
        """
        self._invoke("RemoveKey", {"key": key, "force": force})

    def remove_keys(
        self,
        *,
        keys: list[CryptoKeyId] | None = None,
        force: bool,
    ) -> list[CryptoKeyResult] | None:
        """Call ``RemoveKeys``.

        keys: Wire name ``keys``. Since 6.5.

        force: Wire name ``force``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/RemoveKeys/post/
        """
        result: list[CryptoKeyResult] | None = self._invoke("RemoveKeys", {"keys": keys, "force": force})
        return result
