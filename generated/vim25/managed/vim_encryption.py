# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.encryption``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "CryptoManager": (
        None, "vim.encryption.CryptoManager", "6.5", "",
        {
            "add_key": {"name": "AddKey", "request": "AddKeyRequestType", "since": "6.5", "vmodl_name": "addKey", "privilege": "Cryptographer.ManageKeys", "faults": ("AlreadyExists", "InvalidState"), "parameters": (
                ("key", "key", "CryptoKeyPlain", "6.5"),
            )},
            "add_keys": {"name": "AddKeys", "request": "AddKeysRequestType", "result": "CryptoKeyResult[]", "nullable": True, "since": "6.5", "vmodl_name": "addKeys", "privilege": "Cryptographer.ManageKeys", "faults": ("InvalidState",), "parameters": (
                ("keys", "keys", "CryptoKeyPlain[]?", "6.5"),
            )},
            "get_enabled": {"name": "enabled", "is_property": True, "result": "boolean", "since": "6.5"},
            "list_keys": {"name": "ListKeys", "request": "ListKeysRequestType", "result": "CryptoKeyId[]", "nullable": True, "since": "6.5", "vmodl_name": "listKeys", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("limit", "limit", "int?", "6.5"),
            )},
            "remove_key": {"name": "RemoveKey", "request": "RemoveKeyRequestType", "since": "6.5", "vmodl_name": "removeKey", "privilege": "Cryptographer.ManageKeys", "faults": ("ResourceInUse",), "parameters": (
                ("key", "key", "CryptoKeyId", "6.5"),
                ("force", "force", "boolean", "6.5"),
            )},
            "remove_keys": {"name": "RemoveKeys", "request": "RemoveKeysRequestType", "result": "CryptoKeyResult[]", "nullable": True, "since": "6.5", "vmodl_name": "removeKeys", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("keys", "keys", "CryptoKeyId[]?", "6.5"),
                ("force", "force", "boolean", "6.5"),
            )},
        },
    ),
    "CryptoManagerHost": (
        "CryptoManager", "vim.encryption.CryptoManagerHost", "6.7", "",
        {
            "change_key_task": {"name": "ChangeKey_Task", "request": "ChangeKeyRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "changeKey", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState",), "parameters": (
                ("new_key", "newKey", "CryptoKeyPlain", "6.7"),
            )},
            "crypto_manager_host_disable": {"name": "CryptoManagerHostDisable", "since": "7.0.0.0", "vmodl_name": "disable", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState",)},
            "crypto_manager_host_enable": {"name": "CryptoManagerHostEnable", "request": "CryptoManagerHostEnableRequestType", "since": "6.7", "vmodl_name": "enable", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState", "AlreadyExists"), "parameters": (
                ("initial_key", "initialKey", "CryptoKeyPlain", "6.7"),
            )},
            "crypto_manager_host_prepare": {"name": "CryptoManagerHostPrepare", "since": "6.7", "vmodl_name": "prepare", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState",)},
            "get_crypto_key_status": {"name": "GetCryptoKeyStatus", "request": "GetCryptoKeyStatusRequestType", "result": "CryptoManagerHostKeyStatus[]", "nullable": True, "since": "8.0.1.0", "vmodl_name": "getCryptoKeyStatus", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("keys", "keys", "CryptoKeyId[]?", "8.0.1.0"),
            )},
        },
    ),
    "CryptoManagerHostKMS": (
        "CryptoManagerHost", "vim.encryption.CryptoManagerHostKMS", "6.7", "",
        {
        },
    ),
    "CryptoManagerKmip": (
        "CryptoManager", "vim.encryption.CryptoManagerKmip", "6.5", "",
        {
            "generate_client_csr": {"name": "GenerateClientCsr", "request": "GenerateClientCsrRequestType", "result": "string", "since": "6.5", "vmodl_name": "generateClientCsr", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("request", "request", "CryptoManagerKmipCertSignRequest?", "8.0.1.0"),
            )},
            "generate_key": {"name": "GenerateKey", "request": "GenerateKeyRequestType", "result": "CryptoKeyResult", "since": "6.5", "vmodl_name": "generateKey", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("key_provider", "keyProvider", "KeyProviderId?", "6.5"),
                ("spec", "spec", "CryptoManagerKmipCustomAttributeSpec?", "8.0.1.0"),
            )},
            "generate_self_signed_client_cert": {"name": "GenerateSelfSignedClientCert", "request": "GenerateSelfSignedClientCertRequestType", "result": "string", "since": "6.5", "vmodl_name": "generateSelfSignedClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("request", "request", "CryptoManagerKmipCertSignRequest?", "8.0.1.0"),
            )},
            "get_default_kms_cluster": {"name": "GetDefaultKmsCluster", "request": "GetDefaultKmsClusterRequestType", "result": "KeyProviderId", "nullable": True, "since": "7.0.0.0", "vmodl_name": "getDefaultKmsCluster", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("entity", "entity", "ManagedObjectReference?", "7.0.0.0", False, "ManagedEntity"),
                ("defaults_to_parent", "defaultsToParent", "boolean?", "7.0.0.0"),
            )},
            "get_kmip_servers": {"name": "kmipServers", "is_property": True, "result": "KmipClusterInfo[]", "nullable": True, "since": "6.5"},
            "is_kms_cluster_active": {"name": "IsKmsClusterActive", "request": "IsKmsClusterActiveRequestType", "result": "boolean", "since": "7.0.0.0", "vmodl_name": "IsKmsClusterActive", "privilege": "Cryptographer.ManageKeyServers", "faults": ("InvalidArgument",), "parameters": (
                ("cluster", "cluster", "KeyProviderId?", "7.0.0.0"),
            )},
            "list_kmip_servers": {"name": "ListKmipServers", "request": "ListKmipServersRequestType", "result": "KmipClusterInfo[]", "nullable": True, "since": "6.5", "vmodl_name": "listKmipServers", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("limit", "limit", "int?", "6.5"),
            )},
            "list_kms_clusters": {"name": "ListKmsClusters", "request": "ListKmsClustersRequestType", "result": "KmipClusterInfo[]", "nullable": True, "since": "7.0.0.0", "vmodl_name": "listKmsClusters", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("include_kms_servers", "includeKmsServers", "boolean?", "7.0.0.0"),
                ("management_type_filter", "managementTypeFilter", "int?", "7.0.0.0"),
                ("status_filter", "statusFilter", "int?", "7.0.0.0"),
            )},
            "mark_default": {"name": "MarkDefault", "request": "MarkDefaultRequestType", "since": "6.5", "vmodl_name": "markDefault", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
            )},
            "query_crypto_key_status": {"name": "QueryCryptoKeyStatus", "request": "QueryCryptoKeyStatusRequestType", "result": "CryptoManagerKmipCryptoKeyStatus[]", "nullable": True, "since": "6.7.2", "vmodl_name": "queryCryptoKeyStatus", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("key_ids", "keyIds", "CryptoKeyId[]?", "6.7.2"),
                ("check_key_bit_map", "checkKeyBitMap", "int", "6.7.2"),
            )},
            "register_kmip_server": {"name": "RegisterKmipServer", "request": "RegisterKmipServerRequestType", "since": "6.5", "vmodl_name": "registerKmipServer", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("server", "server", "KmipServerSpec", "6.5"),
            )},
            "register_kms_cluster": {"name": "RegisterKmsCluster", "request": "RegisterKmsClusterRequestType", "since": "7.0.0.0", "vmodl_name": "registerKmsCluster", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster_id", "clusterId", "KeyProviderId", "7.0.0.0"),
                ("management_type", "managementType", "string?", "7.0.0.0"),
            )},
            "remove_kmip_server": {"name": "RemoveKmipServer", "request": "RemoveKmipServerRequestType", "since": "6.5", "vmodl_name": "removeKmipServer", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
                ("server_name", "serverName", "string", "6.5"),
            )},
            "retrieve_client_cert": {"name": "RetrieveClientCert", "request": "RetrieveClientCertRequestType", "result": "string", "since": "6.5", "vmodl_name": "retrieveClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
            )},
            "retrieve_client_csr": {"name": "RetrieveClientCsr", "request": "RetrieveClientCsrRequestType", "result": "string", "since": "6.5", "vmodl_name": "retrieveClientCsr", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
            )},
            "retrieve_kmip_server_cert": {"name": "RetrieveKmipServerCert", "request": "RetrieveKmipServerCertRequestType", "result": "CryptoManagerKmipServerCertInfo", "since": "6.5", "vmodl_name": "retrieveKmipServerCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("key_provider", "keyProvider", "KeyProviderId", "6.5"),
                ("server", "server", "KmipServerInfo", "6.5"),
            )},
            "retrieve_kmip_servers_status_task": {"name": "RetrieveKmipServersStatus_Task", "request": "RetrieveKmipServersStatusRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "CryptoManagerKmipClusterStatus[]", "task_nullable": True, "since": "6.5", "vmodl_name": "retrieveKmipServersStatus", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("clusters", "clusters", "KmipClusterInfo[]?", "6.5"),
            )},
            "retrieve_self_signed_client_cert": {"name": "RetrieveSelfSignedClientCert", "request": "RetrieveSelfSignedClientCertRequestType", "result": "string", "since": "6.5", "vmodl_name": "retrieveSelfSignedClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
            )},
            "set_default_kms_cluster": {"name": "SetDefaultKmsCluster", "request": "SetDefaultKmsClusterRequestType", "since": "7.0.0.0", "vmodl_name": "setDefaultKmsCluster", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("entity", "entity", "ManagedObjectReference?", "7.0.0.0", False, "ManagedEntity"),
                ("cluster_id", "clusterId", "KeyProviderId?", "7.0.0.0"),
            )},
            "set_key_custom_attributes": {"name": "SetKeyCustomAttributes", "request": "SetKeyCustomAttributesRequestType", "result": "CryptoKeyResult", "since": "8.0.1.0", "vmodl_name": "setKeyCustomAttributes", "privilege": "Cryptographer.ManageKeys", "parameters": (
                ("key_id", "keyId", "CryptoKeyId", "8.0.1.0"),
                ("spec", "spec", "CryptoManagerKmipCustomAttributeSpec", "8.0.1.0"),
            )},
            "unregister_kms_cluster": {"name": "UnregisterKmsCluster", "request": "UnregisterKmsClusterRequestType", "since": "7.0.0.0", "vmodl_name": "unregisterKmsCluster", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster_id", "clusterId", "KeyProviderId", "7.0.0.0"),
            )},
            "update_kmip_server": {"name": "UpdateKmipServer", "request": "UpdateKmipServerRequestType", "since": "6.5", "vmodl_name": "updateKmipServer", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("server", "server", "KmipServerSpec", "6.5"),
            )},
            "update_kms_signed_csr_client_cert": {"name": "UpdateKmsSignedCsrClientCert", "request": "UpdateKmsSignedCsrClientCertRequestType", "since": "6.5", "vmodl_name": "updateKmsSignedCsrClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("certificate", "certificate", "string", "6.5"),
            )},
            "update_self_signed_client_cert": {"name": "UpdateSelfSignedClientCert", "request": "UpdateSelfSignedClientCertRequestType", "since": "6.5", "vmodl_name": "updateSelfSignedClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("certificate", "certificate", "string", "6.5"),
            )},
            "upload_client_cert": {"name": "UploadClientCert", "request": "UploadClientCertRequestType", "since": "6.5", "vmodl_name": "uploadClientCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("certificate", "certificate", "string", "6.5"),
                ("private_key", "privateKey", "string", "6.5", True),
            )},
            "upload_kmip_server_cert": {"name": "UploadKmipServerCert", "request": "UploadKmipServerCertRequestType", "since": "6.5", "vmodl_name": "uploadKmipServerCert", "privilege": "Cryptographer.ManageKeyServers", "parameters": (
                ("cluster", "cluster", "KeyProviderId", "6.5"),
                ("certificate", "certificate", "string", "6.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
