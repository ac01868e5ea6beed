# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.encryption``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.data.vim import KeyValue
from vim25.enums.vim import ManagedEntityStatus
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import HostSystem, ManagedEntity, VirtualMachine

def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalManagedEntity(given: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None) -> list[vmodl.ManagedObjectReference[ManagedEntity]] | None: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...

@define(kw_only=True)
class CryptoKeyId(vmodl.DataObject):
    """``vim.encryption.CryptoKeyId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyId/
    """
    key_id: str
    provider_id: KeyProviderId | None = None

@define(kw_only=True)
class CryptoKeyPlain(vmodl.DataObject):
    """``vim.encryption.CryptoKeyPlain``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyPlain/
    """
    key_id: CryptoKeyId
    algorithm: str
    key_data: str
    """Secret."""

@define(kw_only=True)
class CryptoKeyResult(vmodl.DataObject):
    """``vim.encryption.CryptoKeyResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyResult/
    """
    key_id: CryptoKeyId
    success: bool
    reason: str | None = None
    fault: MethodFault | None = None
    """Since 7.0.1.0."""

@define(kw_only=True)
class CryptoManagerHostKeyStatus(vmodl.DataObject):
    """``vim.encryption.CryptoManagerHost.KeyStatus``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerHostKeyStatus/
    """
    key_id: CryptoKeyId
    present: bool
    management_type: str | None = None

@define(kw_only=True)
class CryptoManagerKmipCertSignRequest(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.CertSignRequest``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCertSignRequest/
    """
    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None
    locality: str | None = None
    state: str | None = None
    country: str | None = None
    email: str | None = None

@define(kw_only=True)
class CryptoManagerKmipCertificateInfo(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.CertificateInfo``. Since 6.5.

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

@define(kw_only=True)
class CryptoManagerKmipClusterStatus(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.ClusterStatus``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipClusterStatus/
    """
    cluster_id: KeyProviderId
    overall_status: ManagedEntityStatus | None = None
    """Since 7.0.0.0."""
    management_type: str | None = None
    """Since 7.0.0.0."""
    servers: list[CryptoManagerKmipServerStatus]
    client_cert_info: CryptoManagerKmipCertificateInfo | None = None

@define(kw_only=True)
class CryptoManagerKmipCryptoKeyStatus(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.CryptoKeyStatus``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCryptoKeyStatus/
    """
    key_id: CryptoKeyId
    key_available: bool | None = None
    reason: str | None = None
    encrypted_vms: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""
    affected_hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    referenced_by_tags: list[str] | None = None

@define(kw_only=True)
class CryptoManagerKmipCustomAttributeSpec(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCustomAttributeSpec/
    """
    attributes: list[KeyValue] | None = None

@define(kw_only=True)
class CryptoManagerKmipServerCertInfo(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.ServerCertInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerCertInfo/
    """
    certificate: str
    cert_info: CryptoManagerKmipCertificateInfo | None = None
    client_trust_server: bool | None = None

@define(kw_only=True)
class CryptoManagerKmipServerStatus(vmodl.DataObject):
    """``vim.encryption.CryptoManagerKmip.ServerStatus``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerStatus/
    """
    name: str
    status: ManagedEntityStatus
    connection_status: str
    cert_info: CryptoManagerKmipCertificateInfo | None = None
    client_trust_server: bool | None = None
    server_trust_client: bool | None = None

@define(kw_only=True)
class CryptoSpec(vmodl.DataObject):
    """``vim.encryption.CryptoSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpec/
    """

@define(kw_only=True)
class CryptoSpecDecrypt(CryptoSpec):
    """``vim.encryption.CryptoSpecDecrypt``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecDecrypt/
    """

@define(kw_only=True)
class CryptoSpecDeepRecrypt(CryptoSpec):
    """``vim.encryption.CryptoSpecDeepRecrypt``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecDeepRecrypt/
    """
    new_key_id: CryptoKeyId

@define(kw_only=True)
class CryptoSpecEncrypt(CryptoSpec):
    """``vim.encryption.CryptoSpecEncrypt``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecEncrypt/
    """
    crypto_key_id: CryptoKeyId

@define(kw_only=True)
class CryptoSpecNoOp(CryptoSpec):
    """``vim.encryption.CryptoSpecNoOp``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecNoOp/
    """

@define(kw_only=True)
class CryptoSpecRegister(CryptoSpecNoOp):
    """``vim.encryption.CryptoSpecRegister``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecRegister/
    """
    crypto_key_id: CryptoKeyId

@define(kw_only=True)
class CryptoSpecShallowRecrypt(CryptoSpec):
    """``vim.encryption.CryptoSpecShallowRecrypt``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecShallowRecrypt/
    """
    new_key_id: CryptoKeyId

@define(kw_only=True)
class KeyProviderId(vmodl.DataObject):
    """``vim.encryption.KeyProviderId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyProviderId/
    """
    id: str

@define(kw_only=True)
class KmipClusterInfo(vmodl.DataObject):
    """``vim.encryption.KmipClusterInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipClusterInfo/
    """
    cluster_id: KeyProviderId
    servers: list[KmipServerInfo] | None = None
    use_as_default: bool
    management_type: str | None = None
    """Since 7.0.0.0."""
    use_as_entity_default: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Refers to a ManagedEntity. Since 7.0.0.0."""
    has_backup: bool | None = None
    """Since 7.0.2.0."""
    tpm_required: bool | None = None
    """Since 7.0.2.0."""
    key_id: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class KmipServerInfo(vmodl.DataObject):
    """``vim.encryption.KmipServerInfo``. Since 6.5.

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

@define(kw_only=True)
class KmipServerSpec(vmodl.DataObject):
    """``vim.encryption.KmipServerSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerSpec/
    """
    cluster_id: KeyProviderId
    info: KmipServerInfo
    password: str | None = None
    """Secret."""

@define(kw_only=True)
class KmipServerStatus(vmodl.DataObject):
    """``vim.encryption.KmipServerStatus``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerStatus/
    """
    cluster_id: KeyProviderId
    name: str
    status: ManagedEntityStatus
    description: str
