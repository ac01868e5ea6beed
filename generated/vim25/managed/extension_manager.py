# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ExtensionManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.extension import Extension
    from vim25.data.extension_manager_ip_allocation_usage import ExtensionManagerIpAllocationUsage


class ExtensionManager(vmodl.ManagedObject):
    """Managed object type ``ExtensionManager`` (vmodl ``vim.ExtensionManager``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "FindExtension": vmodl.Operation("FindExtension", request="FindExtensionRequestType", result="Extension", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="findExtension", privilege="System.View"),
        "extensionList": vmodl.Operation("extensionList", result="Extension[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="System.View", is_property=True),
        "GetPublicKey": vmodl.Operation("GetPublicKey", result="string", fault="RuntimeFault", since="2.5", vmodl_name="getPublicKey", privilege="System.View"),
        "QueryExtensionIpAllocationUsage": vmodl.Operation("QueryExtensionIpAllocationUsage", request="QueryExtensionIpAllocationUsageRequestType", result="ExtensionManagerIpAllocationUsage[]", nullable=True, fault="RuntimeFault", since="5.1", vmodl_name="queryExtensionIpAllocationUsage", privilege="System.View"),
        "QueryManagedBy": vmodl.Operation("QueryManagedBy", request="QueryManagedByRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="5.0", vmodl_name="queryManagedBy", privilege="System.View"),
        "RegisterExtension": vmodl.Operation("RegisterExtension", request="RegisterExtensionRequestType", fault="RuntimeFault", since="2.5", vmodl_name="registerExtension", privilege="Extension.Register"),
        "SetExtensionCertificate": vmodl.Operation("SetExtensionCertificate", request="SetExtensionCertificateRequestType", fault="VimFault", since="4.0", vmodl_name="setCertificate", privilege="Extension.Update"),
        "SetPublicKey": vmodl.Operation("SetPublicKey", request="SetPublicKeyRequestType", fault="RuntimeFault", since="2.5", vmodl_name="setPublicKey", privilege="Extension.Update"),
        "SetServiceAccount": vmodl.Operation("SetServiceAccount", request="SetServiceAccountRequestType", fault="NotFound", since="8.0.2.0", vmodl_name="setServiceAccount", privilege="Extension.Update"),
        "UnregisterExtension": vmodl.Operation("UnregisterExtension", request="UnregisterExtensionRequestType", fault="NotFound", since="2.5", vmodl_name="unregisterExtension", privilege="Extension.Unregister"),
        "UpdateExtension": vmodl.Operation("UpdateExtension", request="UpdateExtensionRequestType", fault="NotFound", since="2.5", vmodl_name="updateExtension", privilege="Extension.Update"),
    }

    def find_extension(
        self,
        extension_key: str,
    ) -> Extension | None:
        """Call ``FindExtension``.

        extension_key: Wire name ``extensionKey``. Since 2.5.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/FindExtension/post/
        """
        result: Extension | None = self._invoke("FindExtension", {"extension_key": extension_key})
        return result

    def get_extension_list(
        self,
    ) -> list[Extension] | None:
        """Read ``extensionList``.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/extensionList/get/
        """
        result: list[Extension] | None = self._invoke("extensionList", {})
        return result

    def get_public_key(
        self,
    ) -> str:
        """Call ``GetPublicKey``.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/GetPublicKey/post/
        """
        result: str = self._invoke("GetPublicKey", {})
        return result

    def query_extension_ip_allocation_usage(
        self,
        *,
        extension_keys: list[str] | None = None,
    ) -> list[ExtensionManagerIpAllocationUsage] | None:
        """Call ``QueryExtensionIpAllocationUsage``.

        extension_keys: Wire name ``extensionKeys``. Since 5.1.

        Since 5.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/QueryExtensionIpAllocationUsage/post/
        """
        result: list[ExtensionManagerIpAllocationUsage] | None = self._invoke("QueryExtensionIpAllocationUsage", {"extension_keys": extension_keys})
        return result

    def query_managed_by(
        self,
        extension_key: str,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryManagedBy``.

        extension_key: Wire name ``extensionKey``. Since 5.0.

        Since 5.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/QueryManagedBy/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryManagedBy", {"extension_key": extension_key})
        return result

    def register_extension(
        self,
        extension: Extension,
    ) -> None:
        """Call ``RegisterExtension``.

        extension: Wire name ``extension``. Since 2.5.

        Since 2.5. Privilege Extension.Register.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/RegisterExtension/post/
        """
        self._invoke("RegisterExtension", {"extension": extension})

    def set_extension_certificate(
        self,
        extension_key: str,
        *,
        certificate_pem: str | None = None,
    ) -> None:
        """Call ``SetExtensionCertificate``.

        extension_key: Wire name ``extensionKey``. Since 4.0.

        certificate_pem: Wire name ``certificatePem``. Since 4.0.

        Since 4.0. Privilege Extension.Update.

        Raises NotFound, NoClientCertificate, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetExtensionCertificate/post/
        """
        self._invoke("SetExtensionCertificate", {"extension_key": extension_key, "certificate_pem": certificate_pem})

    def set_public_key(
        self,
        extension_key: str,
        public_key: str,
    ) -> None:
        """Call ``SetPublicKey``.

        extension_key: Wire name ``extensionKey``. Since 2.5.

        public_key: Wire name ``publicKey``. Since 2.5.

        Since 2.5. Privilege Extension.Update.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetPublicKey/post/
        """
        self._invoke("SetPublicKey", {"extension_key": extension_key, "public_key": public_key})

    def set_service_account(
        self,
        extension_key: str,
        service_account: str,
    ) -> None:
        """Call ``SetServiceAccount``.

        extension_key: Wire name ``extensionKey``. Since 8.0.2.0.

        service_account: Wire name ``serviceAccount``. Since 8.0.2.0.

        Since 8.0.2.0. Privilege Extension.Update.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/SetServiceAccount/post/
        """
        self._invoke("SetServiceAccount", {"extension_key": extension_key, "service_account": service_account})

    def unregister_extension(
        self,
        extension_key: str,
    ) -> None:
        """Call ``UnregisterExtension``.

        extension_key: Wire name ``extensionKey``. Since 2.5.

        Since 2.5. Privilege Extension.Unregister.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/UnregisterExtension/post/
        """
        self._invoke("UnregisterExtension", {"extension_key": extension_key})

    def update_extension(
        self,
        extension: Extension,
    ) -> None:
        """Call ``UpdateExtension``.

        extension: Wire name ``extension``. Since 2.5.

        Since 2.5. Privilege Extension.Update.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensionManager/moId/UpdateExtension/post/
        """
        self._invoke("UpdateExtension", {"extension": extension})
