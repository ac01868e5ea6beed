# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.encryption``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import KeyValue
from vim25.enums.vim import ManagedEntityStatus
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class CryptoKeyId(vmodl.DataObject):
    """Data object type ``CryptoKeyId`` (vmodl ``vim.encryption.CryptoKeyId``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyId/
    """
    key_id: str
    provider_id: KeyProviderId | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoKeyPlain(vmodl.DataObject):
    """Data object type ``CryptoKeyPlain`` (vmodl ``vim.encryption.CryptoKeyPlain``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyPlain/
    """
    key_id: CryptoKeyId
    algorithm: str
    key_data: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class CryptoKeyResult(vmodl.DataObject):
    """Data object type ``CryptoKeyResult`` (vmodl ``vim.encryption.CryptoKeyResult``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyResult/
    """
    key_id: CryptoKeyId
    success: bool
    reason: str | None = None
    fault: MethodFault | None = None
    """Since 7.0.1.0."""

@attrs.define(kw_only=True, eq=False)
class CryptoManagerHostKeyStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerHostKeyStatus`` (vmodl
    ``vim.encryption.CryptoManagerHost.KeyStatus``). Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerHostKeyStatus/
    """
    key_id: CryptoKeyId
    present: bool
    management_type: str | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipCertSignRequest(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCertSignRequest`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CertSignRequest``). Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCertSignRequest/
    """
    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None
    locality: str | None = None
    state: str | None = None
    country: str | None = None
    email: str | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipCertificateInfo(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCertificateInfo`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CertificateInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCertificateInfo/
    """
    subject: str
    issuer: str
    serial_number: str
    not_before: datetime.datetime
    not_after: datetime.datetime
    fingerprint: str
    check_time: datetime.datetime
    seconds_since_valid: int | None = None
    seconds_before_expire: int | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipClusterStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipClusterStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ClusterStatus``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipClusterStatus/
    """
    cluster_id: KeyProviderId
    overall_status: ManagedEntityStatus | None = None
    """Since 7.0.0.0."""
    management_type: str | None = None
    """Since 7.0.0.0."""
    servers: list[CryptoManagerKmipServerStatus]
    client_cert_info: CryptoManagerKmipCertificateInfo | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipCryptoKeyStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCryptoKeyStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus``). Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCryptoKeyStatus/
    """
    key_id: CryptoKeyId
    key_available: bool | None = None
    reason: str | None = None
    encrypted_vms: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a VirtualMachine."""
    affected_hosts: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    referenced_by_tags: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipCustomAttributeSpec(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCustomAttributeSpec`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``). Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCustomAttributeSpec/
    """
    attributes: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipServerCertInfo(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipServerCertInfo`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ServerCertInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerCertInfo/
    """
    certificate: str
    cert_info: CryptoManagerKmipCertificateInfo | None = None
    client_trust_server: bool | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoManagerKmipServerStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipServerStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ServerStatus``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerStatus/
    """
    name: str
    status: ManagedEntityStatus
    connection_status: str
    cert_info: CryptoManagerKmipCertificateInfo | None = None
    client_trust_server: bool | None = None
    server_trust_client: bool | None = None

@attrs.define(kw_only=True, eq=False)
class CryptoSpec(vmodl.DataObject):
    """Data object type ``CryptoSpec`` (vmodl ``vim.encryption.CryptoSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpec/
    """

@attrs.define(kw_only=True, eq=False)
class CryptoSpecDecrypt(CryptoSpec):
    """Data object type ``CryptoSpecDecrypt`` (vmodl ``vim.encryption.CryptoSpecDecrypt``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecDecrypt/
    """

@attrs.define(kw_only=True, eq=False)
class CryptoSpecDeepRecrypt(CryptoSpec):
    """Data object type ``CryptoSpecDeepRecrypt`` (vmodl ``vim.encryption.CryptoSpecDeepRecrypt``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecDeepRecrypt/
    """
    new_key_id: CryptoKeyId

@attrs.define(kw_only=True, eq=False)
class CryptoSpecEncrypt(CryptoSpec):
    """Data object type ``CryptoSpecEncrypt`` (vmodl ``vim.encryption.CryptoSpecEncrypt``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecEncrypt/
    """
    crypto_key_id: CryptoKeyId

@attrs.define(kw_only=True, eq=False)
class CryptoSpecNoOp(CryptoSpec):
    """Data object type ``CryptoSpecNoOp`` (vmodl ``vim.encryption.CryptoSpecNoOp``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecNoOp/
    """

@attrs.define(kw_only=True, eq=False)
class CryptoSpecRegister(CryptoSpecNoOp):
    """Data object type ``CryptoSpecRegister`` (vmodl ``vim.encryption.CryptoSpecRegister``). Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecRegister/
    """
    crypto_key_id: CryptoKeyId

@attrs.define(kw_only=True, eq=False)
class CryptoSpecShallowRecrypt(CryptoSpec):
    """Data object type ``CryptoSpecShallowRecrypt`` (vmodl
    ``vim.encryption.CryptoSpecShallowRecrypt``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecShallowRecrypt/
    """
    new_key_id: CryptoKeyId

@attrs.define(kw_only=True, eq=False)
class KeyProviderId(vmodl.DataObject):
    """Data object type ``KeyProviderId`` (vmodl ``vim.encryption.KeyProviderId``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyProviderId/
    """
    id: str

@attrs.define(kw_only=True, eq=False)
class KmipClusterInfo(vmodl.DataObject):
    """Data object type ``KmipClusterInfo`` (vmodl ``vim.encryption.KmipClusterInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipClusterInfo/
    """
    cluster_id: KeyProviderId
    servers: list[KmipServerInfo] | None = None
    use_as_default: bool
    management_type: str | None = None
    """Since 7.0.0.0."""
    use_as_entity_default: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity. Since 7.0.0.0."""
    has_backup: bool | None = None
    """Since 7.0.2.0."""
    tpm_required: bool | None = None
    """Since 7.0.2.0."""
    key_id: str | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class KmipServerInfo(vmodl.DataObject):
    """Data object type ``KmipServerInfo`` (vmodl ``vim.encryption.KmipServerInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerInfo/
    """
    name: str
    address: str
    port: int
    proxy_address: str | None = None
    proxy_port: int | None = None
    reconnect: int | None = None
    protocol: str | None = None
    nbio: int | None = None
    timeout: int | None = None
    user_name: str | None = None

@attrs.define(kw_only=True, eq=False)
class KmipServerSpec(vmodl.DataObject):
    """Data object type ``KmipServerSpec`` (vmodl ``vim.encryption.KmipServerSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerSpec/
    """
    cluster_id: KeyProviderId
    info: KmipServerInfo
    password: str | None = None
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class KmipServerStatus(vmodl.DataObject):
    """Data object type ``KmipServerStatus`` (vmodl ``vim.encryption.KmipServerStatus``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerStatus/
    """
    cluster_id: KeyProviderId
    name: str
    status: ManagedEntityStatus
    description: str
