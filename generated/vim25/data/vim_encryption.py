# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.encryption``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "CryptoKeyId": (
        "CryptoKeyId", None, "vim.encryption.CryptoKeyId", "6.5", "",
        ("key_id", "keyId", "string", "6.5"),
        ("provider_id", "providerId", "KeyProviderId?", "6.5"),
    ),
    "CryptoKeyPlain": (
        "CryptoKeyPlain", None, "vim.encryption.CryptoKeyPlain", "6.5", "",
        ("key_id", "keyId", "CryptoKeyId", "6.5"),
        ("algorithm", "algorithm", "string", "6.5"),
        ("key_data", "keyData", "string", "6.5", True),
    ),
    "CryptoKeyResult": (
        "CryptoKeyResult", None, "vim.encryption.CryptoKeyResult", "6.5", "",
        ("key_id", "keyId", "CryptoKeyId", "6.5"),
        ("success", "success", "boolean", "6.5"),
        ("reason", "reason", "string?", "6.5"),
        ("fault", "fault", "MethodFault?", "7.0.1.0"),
    ),
    "CryptoManagerHostKeyStatus": (
        "CryptoManagerHostKeyStatus", None, "vim.encryption.CryptoManagerHost.KeyStatus", "8.0.1.0", "",
        ("key_id", "keyId", "CryptoKeyId", "8.0.1.0"),
        ("present", "present", "boolean", "8.0.1.0"),
        ("management_type", "managementType", "string?", "8.0.1.0"),
    ),
    "CryptoManagerKmipCertSignRequest": (
        "CryptoManagerKmipCertSignRequest", None, "vim.encryption.CryptoManagerKmip.CertSignRequest", "8.0.1.0", "",
        ("common_name", "commonName", "string?", "8.0.1.0"),
        ("organization", "organization", "string?", "8.0.1.0"),
        ("organization_unit", "organizationUnit", "string?", "8.0.1.0"),
        ("locality", "locality", "string?", "8.0.1.0"),
        ("state", "state", "string?", "8.0.1.0"),
        ("country", "country", "string?", "8.0.1.0"),
        ("email", "email", "string?", "8.0.1.0"),
    ),
    "CryptoManagerKmipCertificateInfo": (
        "CryptoManagerKmipCertificateInfo", None, "vim.encryption.CryptoManagerKmip.CertificateInfo", "6.5", "",
        ("subject", "subject", "string", "6.5"),
        ("issuer", "issuer", "string", "6.5"),
        ("serial_number", "serialNumber", "string", "6.5"),
        ("not_before", "notBefore", "dateTime", "6.5"),
        ("not_after", "notAfter", "dateTime", "6.5"),
        ("fingerprint", "fingerprint", "string", "6.5"),
        ("check_time", "checkTime", "dateTime", "6.5"),
        ("seconds_since_valid", "secondsSinceValid", "int?", "6.5"),
        ("seconds_before_expire", "secondsBeforeExpire", "int?", "6.5"),
    ),
    "CryptoManagerKmipClusterStatus": (
        "CryptoManagerKmipClusterStatus", None, "vim.encryption.CryptoManagerKmip.ClusterStatus", "6.5", "",
        ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
        ("overall_status", "overallStatus", "ManagedEntityStatus?", "7.0.0.0"),
        ("management_type", "managementType", "string?", "7.0.0.0"),
        ("servers", "servers", "CryptoManagerKmipServerStatus[]", "6.5"),
        ("client_cert_info", "clientCertInfo", "CryptoManagerKmipCertificateInfo?", "6.5"),
    ),
    "CryptoManagerKmipCryptoKeyStatus": (
        "CryptoManagerKmipCryptoKeyStatus", None, "vim.encryption.CryptoManagerKmip.CryptoKeyStatus", "6.7.2", "",
        ("key_id", "keyId", "CryptoKeyId", "6.7.2"),
        ("key_available", "keyAvailable", "boolean?", "6.7.2"),
        ("reason", "reason", "string?", "6.7.2"),
        ("encrypted_vms", "encryptedVMs", "ManagedObjectReference[]?", "6.7.2", False, "VirtualMachine"),
        ("affected_hosts", "affectedHosts", "ManagedObjectReference[]?", "6.7.2", False, "HostSystem"),
        ("referenced_by_tags", "referencedByTags", "string[]?", "6.7.2"),
    ),
    "CryptoManagerKmipCustomAttributeSpec": (
        "CryptoManagerKmipCustomAttributeSpec", None, "vim.encryption.CryptoManagerKmip.CustomAttributeSpec", "8.0.1.0", "",
        ("attributes", "attributes", "KeyValue[]?", "8.0.1.0"),
    ),
    "CryptoManagerKmipServerCertInfo": (
        "CryptoManagerKmipServerCertInfo", None, "vim.encryption.CryptoManagerKmip.ServerCertInfo", "6.5", "",
        ("certificate", "certificate", "string", "6.5"),
        ("cert_info", "certInfo", "CryptoManagerKmipCertificateInfo?", "6.5"),
        ("client_trust_server", "clientTrustServer", "boolean?", "6.5"),
    ),
    "CryptoManagerKmipServerStatus": (
        "CryptoManagerKmipServerStatus", None, "vim.encryption.CryptoManagerKmip.ServerStatus", "6.5", "",
        ("name", "name", "string", "6.5"),
        ("status", "status", "ManagedEntityStatus", "6.5"),
        ("connection_status", "connectionStatus", "string", "6.5"),
        ("cert_info", "certInfo", "CryptoManagerKmipCertificateInfo?", "6.5"),
        ("client_trust_server", "clientTrustServer", "boolean?", "6.5"),
        ("server_trust_client", "serverTrustClient", "boolean?", "6.5"),
    ),
    "CryptoSpec": (
        "CryptoSpec", None, "vim.encryption.CryptoSpec", "6.5", "",
    ),
    "CryptoSpecDecrypt": (
        "CryptoSpecDecrypt", "CryptoSpec", "vim.encryption.CryptoSpecDecrypt", "6.5", "",
    ),
    "CryptoSpecDeepRecrypt": (
        "CryptoSpecDeepRecrypt", "CryptoSpec", "vim.encryption.CryptoSpecDeepRecrypt", "6.5", "",
        ("new_key_id", "newKeyId", "CryptoKeyId", "6.5"),
    ),
    "CryptoSpecEncrypt": (
        "CryptoSpecEncrypt", "CryptoSpec", "vim.encryption.CryptoSpecEncrypt", "6.5", "",
        ("crypto_key_id", "cryptoKeyId", "CryptoKeyId", "6.5"),
    ),
    "CryptoSpecNoOp": (
        "CryptoSpecNoOp", "CryptoSpec", "vim.encryption.CryptoSpecNoOp", "6.5", "",
    ),
    "CryptoSpecRegister": (
        "CryptoSpecRegister", "CryptoSpecNoOp", "vim.encryption.CryptoSpecRegister", "6.5", "",
        ("crypto_key_id", "cryptoKeyId", "CryptoKeyId", "6.5"),
    ),
    "CryptoSpecShallowRecrypt": (
        "CryptoSpecShallowRecrypt", "CryptoSpec", "vim.encryption.CryptoSpecShallowRecrypt", "6.5", "",
        ("new_key_id", "newKeyId", "CryptoKeyId", "6.5"),
    ),
    "KeyProviderId": (
        "KeyProviderId", None, "vim.encryption.KeyProviderId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "KmipClusterInfo": (
        "KmipClusterInfo", None, "vim.encryption.KmipClusterInfo", "6.5", "",
        ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
        ("servers", "servers", "KmipServerInfo[]?", "6.5"),
        ("use_as_default", "useAsDefault", "boolean", "6.5"),
        ("management_type", "managementType", "string?", "7.0.0.0"),
        ("use_as_entity_default", "useAsEntityDefault", "ManagedObjectReference[]?", "7.0.0.0", False, "ManagedEntity"),
        ("has_backup", "hasBackup", "boolean?", "7.0.2.0"),
        ("tpm_required", "tpmRequired", "boolean?", "7.0.2.0"),
        ("key_id", "keyId", "string?", "7.0.2.0"),
    ),
    "KmipServerInfo": (
        "KmipServerInfo", None, "vim.encryption.KmipServerInfo", "6.5", "",
        ("name", "name", "string", "6.5"),
        ("address", "address", "string", "6.5"),
        ("port", "port", "int", "6.5"),
        ("proxy_address", "proxyAddress", "string?", "6.5"),
        ("proxy_port", "proxyPort", "int?", "6.5"),
        ("reconnect", "reconnect", "int?", "6.5"),
        ("protocol", "protocol", "string?", "6.5"),
        ("nbio", "nbio", "int?", "6.5"),
        ("timeout", "timeout", "int?", "6.5"),
        ("user_name", "userName", "string?", "6.5"),
    ),
    "KmipServerSpec": (
        "KmipServerSpec", None, "vim.encryption.KmipServerSpec", "6.5", "",
        ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
        ("info", "info", "KmipServerInfo", "6.5"),
        ("password", "password", "string?", "6.5", True),
    ),
    "KmipServerStatus": (
        "KmipServerStatus", None, "vim.encryption.KmipServerStatus", "6.5", "",
        ("cluster_id", "clusterId", "KeyProviderId", "6.5"),
        ("name", "name", "string", "6.5"),
        ("status", "status", "ManagedEntityStatus", "6.5"),
        ("description", "description", "string", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
