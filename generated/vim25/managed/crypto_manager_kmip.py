# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CryptoManagerKmip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.crypto_manager import CryptoManager

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.crypto_key_result import CryptoKeyResult
    from vim25.data.crypto_manager_kmip_cert_sign_request import CryptoManagerKmipCertSignRequest
    from vim25.data.crypto_manager_kmip_crypto_key_status import CryptoManagerKmipCryptoKeyStatus
    from vim25.data.crypto_manager_kmip_custom_attribute_spec import CryptoManagerKmipCustomAttributeSpec
    from vim25.data.crypto_manager_kmip_server_cert_info import CryptoManagerKmipServerCertInfo
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.data.kmip_cluster_info import KmipClusterInfo
    from vim25.data.kmip_server_info import KmipServerInfo
    from vim25.data.kmip_server_spec import KmipServerSpec
    from vim25.managed.managed_entity import ManagedEntity


class CryptoManagerKmip(CryptoManager):
    """Managed object type ``CryptoManagerKmip`` (vmodl ``vim.encryption.CryptoManagerKmip``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **CryptoManager._operations,
        "GenerateClientCsr": vmodl.Operation("GenerateClientCsr", request="GenerateClientCsrRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="generateClientCsr", privilege="Cryptographer.ManageKeyServers"),
        "GenerateKey": vmodl.Operation("GenerateKey", request="GenerateKeyRequestType", result="CryptoKeyResult", fault="RuntimeFault", since="6.5", vmodl_name="generateKey", privilege="Cryptographer.ManageKeys"),
        "GenerateSelfSignedClientCert": vmodl.Operation("GenerateSelfSignedClientCert", request="GenerateSelfSignedClientCertRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="generateSelfSignedClientCert", privilege="Cryptographer.ManageKeyServers"),
        "GetDefaultKmsCluster": vmodl.Operation("GetDefaultKmsCluster", request="GetDefaultKmsClusterRequestType", result="KeyProviderId", nullable=True, fault="RuntimeFault", since="7.0.0.0", vmodl_name="getDefaultKmsCluster", privilege="Cryptographer.ManageKeyServers"),
        "kmipServers": vmodl.Operation("kmipServers", result="KmipClusterInfo[]", nullable=True, fault="RuntimeFault", since="6.5", is_property=True),
        "IsKmsClusterActive": vmodl.Operation("IsKmsClusterActive", request="IsKmsClusterActiveRequestType", result="boolean", fault="InvalidArgument", since="7.0.0.0", vmodl_name="IsKmsClusterActive", privilege="Cryptographer.ManageKeyServers"),
        "ListKmipServers": vmodl.Operation("ListKmipServers", request="ListKmipServersRequestType", result="KmipClusterInfo[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="listKmipServers", privilege="Cryptographer.ManageKeyServers"),
        "ListKmsClusters": vmodl.Operation("ListKmsClusters", request="ListKmsClustersRequestType", result="KmipClusterInfo[]", nullable=True, fault="RuntimeFault", since="7.0.0.0", vmodl_name="listKmsClusters", privilege="Cryptographer.ManageKeyServers"),
        "MarkDefault": vmodl.Operation("MarkDefault", request="MarkDefaultRequestType", fault="RuntimeFault", since="6.5", vmodl_name="markDefault", privilege="Cryptographer.ManageKeyServers"),
        "QueryCryptoKeyStatus": vmodl.Operation("QueryCryptoKeyStatus", request="QueryCryptoKeyStatusRequestType", result="CryptoManagerKmipCryptoKeyStatus[]", nullable=True, fault="RuntimeFault", since="6.7.2", vmodl_name="queryCryptoKeyStatus", privilege="Cryptographer.ManageKeys"),
        "RegisterKmipServer": vmodl.Operation("RegisterKmipServer", request="RegisterKmipServerRequestType", fault="RuntimeFault", since="6.5", vmodl_name="registerKmipServer", privilege="Cryptographer.ManageKeyServers"),
        "RegisterKmsCluster": vmodl.Operation("RegisterKmsCluster", request="RegisterKmsClusterRequestType", fault="RuntimeFault", since="7.0.0.0", vmodl_name="registerKmsCluster", privilege="Cryptographer.ManageKeyServers"),
        "RemoveKmipServer": vmodl.Operation("RemoveKmipServer", request="RemoveKmipServerRequestType", fault="RuntimeFault", since="6.5", vmodl_name="removeKmipServer", privilege="Cryptographer.ManageKeyServers"),
        "RetrieveClientCert": vmodl.Operation("RetrieveClientCert", request="RetrieveClientCertRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="retrieveClientCert", privilege="Cryptographer.ManageKeyServers"),
        "RetrieveClientCsr": vmodl.Operation("RetrieveClientCsr", request="RetrieveClientCsrRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="retrieveClientCsr", privilege="Cryptographer.ManageKeyServers"),
        "RetrieveKmipServerCert": vmodl.Operation("RetrieveKmipServerCert", request="RetrieveKmipServerCertRequestType", result="CryptoManagerKmipServerCertInfo", fault="RuntimeFault", since="6.5", vmodl_name="retrieveKmipServerCert", privilege="Cryptographer.ManageKeyServers"),
        "RetrieveKmipServersStatus_Task": vmodl.Operation("RetrieveKmipServersStatus_Task", request="RetrieveKmipServersStatusRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="retrieveKmipServersStatus", privilege="Cryptographer.ManageKeyServers"),
        "RetrieveSelfSignedClientCert": vmodl.Operation("RetrieveSelfSignedClientCert", request="RetrieveSelfSignedClientCertRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="retrieveSelfSignedClientCert", privilege="Cryptographer.ManageKeyServers"),
        "SetDefaultKmsCluster": vmodl.Operation("SetDefaultKmsCluster", request="SetDefaultKmsClusterRequestType", fault="RuntimeFault", since="7.0.0.0", vmodl_name="setDefaultKmsCluster", privilege="Cryptographer.ManageKeyServers"),
        "SetKeyCustomAttributes": vmodl.Operation("SetKeyCustomAttributes", request="SetKeyCustomAttributesRequestType", result="CryptoKeyResult", fault="RuntimeFault", since="8.0.1.0", vmodl_name="setKeyCustomAttributes", privilege="Cryptographer.ManageKeys"),
        "UnregisterKmsCluster": vmodl.Operation("UnregisterKmsCluster", request="UnregisterKmsClusterRequestType", fault="RuntimeFault", since="7.0.0.0", vmodl_name="unregisterKmsCluster", privilege="Cryptographer.ManageKeyServers"),
        "UpdateKmipServer": vmodl.Operation("UpdateKmipServer", request="UpdateKmipServerRequestType", fault="RuntimeFault", since="6.5", vmodl_name="updateKmipServer", privilege="Cryptographer.ManageKeyServers"),
        "UpdateKmsSignedCsrClientCert": vmodl.Operation("UpdateKmsSignedCsrClientCert", request="UpdateKmsSignedCsrClientCertRequestType", fault="RuntimeFault", since="6.5", vmodl_name="updateKmsSignedCsrClientCert", privilege="Cryptographer.ManageKeyServers"),
        "UpdateSelfSignedClientCert": vmodl.Operation("UpdateSelfSignedClientCert", request="UpdateSelfSignedClientCertRequestType", fault="RuntimeFault", since="6.5", vmodl_name="updateSelfSignedClientCert", privilege="Cryptographer.ManageKeyServers"),
        "UploadClientCert": vmodl.Operation("UploadClientCert", request="UploadClientCertRequestType", fault="RuntimeFault", since="6.5", vmodl_name="uploadClientCert", privilege="Cryptographer.ManageKeyServers"),
        "UploadKmipServerCert": vmodl.Operation("UploadKmipServerCert", request="UploadKmipServerCertRequestType", fault="RuntimeFault", since="6.5", vmodl_name="uploadKmipServerCert", privilege="Cryptographer.ManageKeyServers"),
    }

    def generate_client_csr(
        self,
        cluster: KeyProviderId,
        *,
        request: CryptoManagerKmipCertSignRequest | None = None,
    ) -> str:
        """Call ``GenerateClientCsr``.

        cluster: Wire name ``cluster``. Since 6.5.

        request: Wire name ``request``. Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateClientCsr/post/
        """
        result: str = self._invoke("GenerateClientCsr", {"cluster": cluster, "request": request})
        return result

    def generate_key(
        self,
        *,
        key_provider: KeyProviderId | None = None,
        spec: CryptoManagerKmipCustomAttributeSpec | None = None,
    ) -> CryptoKeyResult:
        """Call ``GenerateKey``.

        key_provider: Wire name ``keyProvider``. Since 6.5.

        spec: Wire name ``spec``. Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateKey/post/
        """
        result: CryptoKeyResult = self._invoke("GenerateKey", {"key_provider": key_provider, "spec": spec})
        return result

    def generate_self_signed_client_cert(
        self,
        cluster: KeyProviderId,
        *,
        request: CryptoManagerKmipCertSignRequest | None = None,
    ) -> str:
        """Call ``GenerateSelfSignedClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        request: Wire name ``request``. Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateSelfSignedClientCert/post/
        """
        result: str = self._invoke("GenerateSelfSignedClientCert", {"cluster": cluster, "request": request})
        return result

    def get_default_kms_cluster(
        self,
        *,
        entity: vmodl.ManagedObjectReference | ManagedEntity | None = None,
        defaults_to_parent: bool | None = None,
    ) -> KeyProviderId | None:
        """Call ``GetDefaultKmsCluster``.

        entity: Wire name ``entity``. Since 7.0.0.0. Refers to a ManagedEntity.

        defaults_to_parent: Wire name ``defaultsToParent``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GetDefaultKmsCluster/post/
        """
        result: KeyProviderId | None = self._invoke("GetDefaultKmsCluster", {"entity": entity, "defaults_to_parent": defaults_to_parent})
        return result

    def get_kmip_servers(
        self,
    ) -> list[KmipClusterInfo] | None:
        """Read ``kmipServers``.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/kmipServers/get/
        """
        result: list[KmipClusterInfo] | None = self._invoke("kmipServers", {})
        return result

    def is_kms_cluster_active(
        self,
        *,
        cluster: KeyProviderId | None = None,
    ) -> bool:
        """Call ``IsKmsClusterActive``.

        cluster: Wire name ``cluster``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Raises InvalidArgument, or another InvalidArgument.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/IsKmsClusterActive/post/
        """
        result: bool = self._invoke("IsKmsClusterActive", {"cluster": cluster})
        return result

    def list_kmip_servers(
        self,
        *,
        limit: int | None = None,
    ) -> list[KmipClusterInfo] | None:
        """Call ``ListKmipServers``.

        limit: Wire name ``limit``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/ListKmipServers/post/
        """
        result: list[KmipClusterInfo] | None = self._invoke("ListKmipServers", {"limit": limit})
        return result

    def list_kms_clusters(
        self,
        *,
        include_kms_servers: bool | None = None,
        management_type_filter: int | None = None,
        status_filter: int | None = None,
    ) -> list[KmipClusterInfo] | None:
        """Call ``ListKmsClusters``.

        include_kms_servers: Wire name ``includeKmsServers``. Since 7.0.0.0.

        management_type_filter: Wire name ``managementTypeFilter``. Since 7.0.0.0.

        status_filter: Wire name ``statusFilter``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/ListKmsClusters/post/
        """
        result: list[KmipClusterInfo] | None = self._invoke("ListKmsClusters", {"include_kms_servers": include_kms_servers, "management_type_filter": management_type_filter, "status_filter": status_filter})
        return result

    def mark_default(
        self,
        cluster_id: KeyProviderId,
    ) -> None:
        """Call ``MarkDefault``.

        cluster_id: Wire name ``clusterId``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/MarkDefault/post/
        """
        self._invoke("MarkDefault", {"cluster_id": cluster_id})

    def query_crypto_key_status(
        self,
        *,
        key_ids: list[CryptoKeyId] | None = None,
        check_key_bit_map: int,
    ) -> list[CryptoManagerKmipCryptoKeyStatus] | None:
        """Call ``QueryCryptoKeyStatus``.

        key_ids: Wire name ``keyIds``. Since 6.7.2.

        check_key_bit_map: Wire name ``checkKeyBitMap``. Since 6.7.2.

        Since 6.7.2. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/QueryCryptoKeyStatus/post/
        """
        result: list[CryptoManagerKmipCryptoKeyStatus] | None = self._invoke("QueryCryptoKeyStatus", {"key_ids": key_ids, "check_key_bit_map": check_key_bit_map})
        return result

    def register_kmip_server(
        self,
        server: KmipServerSpec,
    ) -> None:
        """Call ``RegisterKmipServer``.

        server: Wire name ``server``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RegisterKmipServer/post/
        """
        self._invoke("RegisterKmipServer", {"server": server})

    def register_kms_cluster(
        self,
        cluster_id: KeyProviderId,
        *,
        management_type: str | None = None,
    ) -> None:
        """Call ``RegisterKmsCluster``.

        cluster_id: Wire name ``clusterId``. Since 7.0.0.0.

        management_type: Wire name ``managementType``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RegisterKmsCluster/post/
        """
        self._invoke("RegisterKmsCluster", {"cluster_id": cluster_id, "management_type": management_type})

    def remove_kmip_server(
        self,
        cluster_id: KeyProviderId,
        server_name: str,
    ) -> None:
        """Call ``RemoveKmipServer``.

        cluster_id: Wire name ``clusterId``. Since 6.5.

        server_name: Wire name ``serverName``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RemoveKmipServer/post/
        """
        self._invoke("RemoveKmipServer", {"cluster_id": cluster_id, "server_name": server_name})

    def retrieve_client_cert(
        self,
        cluster: KeyProviderId,
    ) -> str:
        """Call ``RetrieveClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveClientCert/post/
        """
        result: str = self._invoke("RetrieveClientCert", {"cluster": cluster})
        return result

    def retrieve_client_csr(
        self,
        cluster: KeyProviderId,
    ) -> str:
        """Call ``RetrieveClientCsr``.

        cluster: Wire name ``cluster``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveClientCsr/post/
        """
        result: str = self._invoke("RetrieveClientCsr", {"cluster": cluster})
        return result

    def retrieve_kmip_server_cert(
        self,
        key_provider: KeyProviderId,
        server: KmipServerInfo,
    ) -> CryptoManagerKmipServerCertInfo:
        """Call ``RetrieveKmipServerCert``.

        key_provider: Wire name ``keyProvider``. Since 6.5.

        server: Wire name ``server``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveKmipServerCert/post/
        """
        result: CryptoManagerKmipServerCertInfo = self._invoke("RetrieveKmipServerCert", {"key_provider": key_provider, "server": server})
        return result

    def retrieve_kmip_servers_status_task(
        self,
        *,
        clusters: list[KmipClusterInfo] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RetrieveKmipServersStatus_Task``.

        clusters: Wire name ``clusters``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers. Returns a reference to a Task, whose
        result is a CryptoManagerKmipClusterStatus.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveKmipServersStatus_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RetrieveKmipServersStatus_Task", {"clusters": clusters})
        return result

    def retrieve_self_signed_client_cert(
        self,
        cluster: KeyProviderId,
    ) -> str:
        """Call ``RetrieveSelfSignedClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveSelfSignedClientCert/post/
        """
        result: str = self._invoke("RetrieveSelfSignedClientCert", {"cluster": cluster})
        return result

    def set_default_kms_cluster(
        self,
        *,
        entity: vmodl.ManagedObjectReference | ManagedEntity | None = None,
        cluster_id: KeyProviderId | None = None,
    ) -> None:
        """Call ``SetDefaultKmsCluster``.

        entity: Wire name ``entity``. Since 7.0.0.0. Refers to a ManagedEntity.

        cluster_id: Wire name ``clusterId``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/SetDefaultKmsCluster/post/
        """
        self._invoke("SetDefaultKmsCluster", {"entity": entity, "cluster_id": cluster_id})

    def set_key_custom_attributes(
        self,
        key_id: CryptoKeyId,
        spec: CryptoManagerKmipCustomAttributeSpec,
    ) -> CryptoKeyResult:
        """Call ``SetKeyCustomAttributes``.

        key_id: Wire name ``keyId``. Since 8.0.1.0.

        spec: Wire name ``spec``. Since 8.0.1.0.

        Since 8.0.1.0. Privilege Cryptographer.ManageKeys.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/SetKeyCustomAttributes/post/
        """
        result: CryptoKeyResult = self._invoke("SetKeyCustomAttributes", {"key_id": key_id, "spec": spec})
        return result

    def unregister_kms_cluster(
        self,
        cluster_id: KeyProviderId,
    ) -> None:
        """Call ``UnregisterKmsCluster``.

        cluster_id: Wire name ``clusterId``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UnregisterKmsCluster/post/
        """
        self._invoke("UnregisterKmsCluster", {"cluster_id": cluster_id})

    def update_kmip_server(
        self,
        server: KmipServerSpec,
    ) -> None:
        """Call ``UpdateKmipServer``.

        server: Wire name ``server``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateKmipServer/post/
        """
        self._invoke("UpdateKmipServer", {"server": server})

    def update_kms_signed_csr_client_cert(
        self,
        cluster: KeyProviderId,
        certificate: str,
    ) -> None:
        """Call ``UpdateKmsSignedCsrClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        certificate: Wire name ``certificate``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateKmsSignedCsrClientCert/post/
        """
        self._invoke("UpdateKmsSignedCsrClientCert", {"cluster": cluster, "certificate": certificate})

    def update_self_signed_client_cert(
        self,
        cluster: KeyProviderId,
        certificate: str,
    ) -> None:
        """Call ``UpdateSelfSignedClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        certificate: Wire name ``certificate``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateSelfSignedClientCert/post/
        """
        self._invoke("UpdateSelfSignedClientCert", {"cluster": cluster, "certificate": certificate})

    def upload_client_cert(
        self,
        cluster: KeyProviderId,
        certificate: str,
        private_key: str,
    ) -> None:
        """Call ``UploadClientCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        certificate: Wire name ``certificate``. Since 6.5.

        private_key: Wire name ``privateKey``. Since 6.5. Secret.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UploadClientCert/post/
        """
        private_key = vmodl.concealed(private_key)
        self._invoke("UploadClientCert", {"cluster": cluster, "certificate": certificate, "private_key": private_key})

    def upload_kmip_server_cert(
        self,
        cluster: KeyProviderId,
        certificate: str,
    ) -> None:
        """Call ``UploadKmipServerCert``.

        cluster: Wire name ``cluster``. Since 6.5.

        certificate: Wire name ``certificate``. Since 6.5.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UploadKmipServerCert/post/
        """
        self._invoke("UploadKmipServerCert", {"cluster": cluster, "certificate": certificate})
