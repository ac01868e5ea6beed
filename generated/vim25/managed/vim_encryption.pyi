# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.encryption``."""

import vmodl

from vim25.data.vim_encryption import CryptoKeyId, CryptoKeyPlain, CryptoKeyResult, CryptoManagerHostKeyStatus, CryptoManagerKmipCertSignRequest, CryptoManagerKmipClusterStatus, CryptoManagerKmipCryptoKeyStatus, CryptoManagerKmipCustomAttributeSpec, CryptoManagerKmipServerCertInfo, KeyProviderId, KmipClusterInfo, KmipServerInfo, KmipServerSpec
from vim25.managed.vim import ManagedEntity, Task

class CryptoManager(vmodl.ManagedObject):
    """``vim.encryption.CryptoManager``. Since 6.5."""
    def add_key(self, key: CryptoKeyPlain) -> None:
        """Call ``AddKey``.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises AlreadyExists, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/AddKey/post/
        """
    def add_keys(self, *, keys: list[CryptoKeyPlain] | None = None) -> list[CryptoKeyResult] | None:
        """Call ``AddKeys``.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/AddKeys/post/
        """
    def get_enabled(self) -> bool:
        """Read ``enabled``.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/enabled/get/
        """
    def list_keys(self, *, limit: int | None = None) -> list[CryptoKeyId] | None:
        """Call ``ListKeys``.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/ListKeys/post/
        """
    def remove_key(self, key: CryptoKeyId, force: bool) -> None:
        """Call ``RemoveKey``.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        Raises ResourceInUse, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/RemoveKey/post/
        """
    def remove_keys(self, *, keys: list[CryptoKeyId] | None = None, force: bool) -> list[CryptoKeyResult] | None:
        """Call ``RemoveKeys``.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManager/moId/RemoveKeys/post/
        """

class CryptoManagerHost(CryptoManager):
    """``vim.encryption.CryptoManagerHost``. Since 6.7."""
    def change_key_task(self, new_key: CryptoKeyPlain) -> vmodl.RunningTask[None]:
        """Call ``ChangeKey_Task``.

        Since 6.7. Privilege Cryptographer.RegisterHost. Starts a task.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/ChangeKey_Task/post/
        """
    def crypto_manager_host_disable(self) -> None:
        """Call ``CryptoManagerHostDisable``.

        Since 7.0.0.0. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostDisable/post/
        """
    def crypto_manager_host_enable(self, initial_key: CryptoKeyPlain) -> None:
        """Call ``CryptoManagerHostEnable``.

        Since 6.7. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, AlreadyExists, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostEnable/post/
        """
    def crypto_manager_host_prepare(self) -> None:
        """Call ``CryptoManagerHostPrepare``.

        Since 6.7. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/CryptoManagerHostPrepare/post/
        """
    def get_crypto_key_status(self, *, keys: list[CryptoKeyId] | None = None) -> list[CryptoManagerHostKeyStatus] | None:
        """Call ``GetCryptoKeyStatus``.

        Since 8.0.1.0. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerHost/moId/GetCryptoKeyStatus/post/
        """

class CryptoManagerHostKMS(CryptoManagerHost):
    """``vim.encryption.CryptoManagerHostKMS``. Since 6.7."""

class CryptoManagerKmip(CryptoManager):
    """``vim.encryption.CryptoManagerKmip``. Since 6.5."""
    def generate_client_csr(self, cluster: KeyProviderId, *, request: CryptoManagerKmipCertSignRequest | None = None) -> str:
        """Call ``GenerateClientCsr``.

        request: Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateClientCsr/post/
        """
    def generate_key(self, *, key_provider: KeyProviderId | None = None, spec: CryptoManagerKmipCustomAttributeSpec | None = None) -> CryptoKeyResult:
        """Call ``GenerateKey``.

        spec: Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateKey/post/
        """
    def generate_self_signed_client_cert(self, cluster: KeyProviderId, *, request: CryptoManagerKmipCertSignRequest | None = None) -> str:
        """Call ``GenerateSelfSignedClientCert``.

        request: Since 8.0.1.0.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GenerateSelfSignedClientCert/post/
        """
    def get_default_kms_cluster(self, *, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None = None, defaults_to_parent: bool | None = None) -> KeyProviderId | None:
        """Call ``GetDefaultKmsCluster``.

        entity: Refers to a ManagedEntity.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/GetDefaultKmsCluster/post/
        """
    def get_kmip_servers(self) -> list[KmipClusterInfo] | None:
        """Read ``kmipServers``.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/kmipServers/get/
        """
    def is_kms_cluster_active(self, *, cluster: KeyProviderId | None = None) -> bool:
        """Call ``IsKmsClusterActive``.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        Raises InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/IsKmsClusterActive/post/
        """
    def list_kmip_servers(self, *, limit: int | None = None) -> list[KmipClusterInfo] | None:
        """Call ``ListKmipServers``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/ListKmipServers/post/
        """
    def list_kms_clusters(self, *, include_kms_servers: bool | None = None, management_type_filter: int | None = None, status_filter: int | None = None) -> list[KmipClusterInfo] | None:
        """Call ``ListKmsClusters``.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/ListKmsClusters/post/
        """
    def mark_default(self, cluster_id: KeyProviderId) -> None:
        """Call ``MarkDefault``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/MarkDefault/post/
        """
    def query_crypto_key_status(self, *, key_ids: list[CryptoKeyId] | None = None, check_key_bit_map: int) -> list[CryptoManagerKmipCryptoKeyStatus] | None:
        """Call ``QueryCryptoKeyStatus``.

        Since 6.7.2. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/QueryCryptoKeyStatus/post/
        """
    def register_kmip_server(self, server: KmipServerSpec) -> None:
        """Call ``RegisterKmipServer``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RegisterKmipServer/post/
        """
    def register_kms_cluster(self, cluster_id: KeyProviderId, *, management_type: str | None = None) -> None:
        """Call ``RegisterKmsCluster``.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RegisterKmsCluster/post/
        """
    def remove_kmip_server(self, cluster_id: KeyProviderId, server_name: str) -> None:
        """Call ``RemoveKmipServer``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RemoveKmipServer/post/
        """
    def retrieve_client_cert(self, cluster: KeyProviderId) -> str:
        """Call ``RetrieveClientCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveClientCert/post/
        """
    def retrieve_client_csr(self, cluster: KeyProviderId) -> str:
        """Call ``RetrieveClientCsr``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveClientCsr/post/
        """
    def retrieve_kmip_server_cert(self, key_provider: KeyProviderId, server: KmipServerInfo) -> CryptoManagerKmipServerCertInfo:
        """Call ``RetrieveKmipServerCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveKmipServerCert/post/
        """
    def retrieve_kmip_servers_status_task(self, *, clusters: list[KmipClusterInfo] | None = None) -> vmodl.RunningTask[list[CryptoManagerKmipClusterStatus] | None]:
        """Call ``RetrieveKmipServersStatus_Task``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers. Starts a task, whose result is a
        CryptoManagerKmipClusterStatus.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveKmipServersStatus_Task/post/
        """
    def retrieve_self_signed_client_cert(self, cluster: KeyProviderId) -> str:
        """Call ``RetrieveSelfSignedClientCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/RetrieveSelfSignedClientCert/post/
        """
    def set_default_kms_cluster(self, *, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None = None, cluster_id: KeyProviderId | None = None) -> None:
        """Call ``SetDefaultKmsCluster``.

        entity: Refers to a ManagedEntity.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/SetDefaultKmsCluster/post/
        """
    def set_key_custom_attributes(self, key_id: CryptoKeyId, spec: CryptoManagerKmipCustomAttributeSpec) -> CryptoKeyResult:
        """Call ``SetKeyCustomAttributes``.

        Since 8.0.1.0. Privilege Cryptographer.ManageKeys.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/SetKeyCustomAttributes/post/
        """
    def unregister_kms_cluster(self, cluster_id: KeyProviderId) -> None:
        """Call ``UnregisterKmsCluster``.

        Since 7.0.0.0. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UnregisterKmsCluster/post/
        """
    def update_kmip_server(self, server: KmipServerSpec) -> None:
        """Call ``UpdateKmipServer``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateKmipServer/post/
        """
    def update_kms_signed_csr_client_cert(self, cluster: KeyProviderId, certificate: str) -> None:
        """Call ``UpdateKmsSignedCsrClientCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateKmsSignedCsrClientCert/post/
        """
    def update_self_signed_client_cert(self, cluster: KeyProviderId, certificate: str) -> None:
        """Call ``UpdateSelfSignedClientCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UpdateSelfSignedClientCert/post/
        """
    def upload_client_cert(self, cluster: KeyProviderId, certificate: str, private_key: str) -> None:
        """Call ``UploadClientCert``.

        private_key: Secret.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UploadClientCert/post/
        """
    def upload_kmip_server_cert(self, cluster: KeyProviderId, certificate: str) -> None:
        """Call ``UploadKmipServerCert``.

        Since 6.5. Privilege Cryptographer.ManageKeyServers.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CryptoManagerKmip/moId/UploadKmipServerCert/post/
        """
