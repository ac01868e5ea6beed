# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``sms.fault``."""

from attrs import define

from vim25.faults.vim_fault import NoPermission, ResourceInUse
from vim25.faults.vmodl import MethodFault, RuntimeFault
from vim25.faults.vmodl_fault import InvalidArgument
from vim25.services.sms.data.sms_storage import FaultDomainProviderMapping
from vim25.services.sms.data.sms_storage_replication import DeviceId
from vim25.services.sms.enums.sms import EntityReferenceEntityType

@define(kw_only=True, eq=False)
class AuthConnectionFailed(NoPermission):
    """``sms.fault.AuthConnectionFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthConnectionFailed/
    """

@define(kw_only=True, eq=False)
class CertificateAuthorityFault(ProviderRegistrationFault):
    """``sms.fault.CertificateAuthorityFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateAuthorityFault/
    """
    fault_code: int

@define(kw_only=True, eq=False)
class CertificateNotImported(ProviderRegistrationFault):
    """``sms.fault.CertificateNotImported``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateNotImported/
    """

@define(kw_only=True, eq=False)
class CertificateNotTrusted(ProviderRegistrationFault):
    """``sms.fault.CertificateNotTrusted``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateNotTrusted/
    """
    certificate: str

@define(kw_only=True, eq=False)
class CertificateRefreshFailed(MethodFault):
    """``sms.fault.CertificateRefreshFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateRefreshFailed/
    """
    provider_id: list[str] | None = None

@define(kw_only=True, eq=False)
class CertificateRevocationFailed(MethodFault):
    """``sms.fault.CertificateRevocationFailed``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateRevocationFailed/
    """

@define(kw_only=True, eq=False)
class DuplicateEntry(MethodFault):
    """``sms.fault.DuplicateEntry``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateEntry/
    """

@define(kw_only=True, eq=False)
class InactiveProvider(MethodFault):
    """``sms.fault.InactiveProvider``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InactiveProvider/
    """
    mapping: list[FaultDomainProviderMapping] | None = None

@define(kw_only=True, eq=False)
class IncorrectUsernamePassword(ProviderRegistrationFault):
    """``sms.fault.IncorrectUsernamePassword``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectUsernamePassword/
    """

@define(kw_only=True, eq=False)
class InvalidCertificate(ProviderRegistrationFault):
    """``sms.fault.InvalidCertificate``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCertificate/
    """
    certificate: str

@define(kw_only=True, eq=False)
class InvalidProfile(MethodFault):
    """``sms.fault.InvalidProfile``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfile/
    """

@define(kw_only=True, eq=False)
class InvalidSession(NoPermission):
    """``sms.fault.InvalidSession``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidSession/
    """
    session_cookie: str

@define(kw_only=True, eq=False)
class InvalidUrl(ProviderRegistrationFault):
    """``sms.fault.InvalidUrl``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidUrl/
    """
    url: str

@define(kw_only=True, eq=False)
class MultipleSortSpecsNotSupported(InvalidArgument):
    """``sms.fault.MultipleSortSpecsNotSupported``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleSortSpecsNotSupported/
    """

@define(kw_only=True, eq=False)
class NoCommonProviderForAllBackings(QueryExecutionFault):
    """``sms.fault.NoCommonProviderForAllBackings``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoCommonProviderForAllBackings/
    """

@define(kw_only=True, eq=False)
class NotSupportedByProvider(MethodFault):
    """``sms.fault.NotSupportedByProvider``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedByProvider/
    """

@define(kw_only=True, eq=False)
class ProviderBusy(MethodFault):
    """``sms.fault.ProviderBusy``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderBusy/
    """

@define(kw_only=True, eq=False)
class ProviderConnectionFailed(RuntimeFault):
    """``sms.fault.ProviderConnectionFailed``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderConnectionFailed/
    """

@define(kw_only=True, eq=False)
class ProviderNotFound(QueryExecutionFault):
    """``sms.fault.ProviderNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderNotFound/
    """

@define(kw_only=True, eq=False)
class ProviderOutOfProvisioningResource(MethodFault):
    """``sms.fault.ProviderOutOfProvisioningResource``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderOutOfProvisioningResource/
    """
    provisioning_resource_id: str
    available_before: int | None = None
    available_after: int | None = None
    total: int | None = None
    is_transient: bool | None = None

@define(kw_only=True, eq=False)
class ProviderOutOfResource(MethodFault):
    """``sms.fault.ProviderOutOfResource``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderOutOfResource/
    """

@define(kw_only=True, eq=False)
class ProviderRegistrationFault(MethodFault):
    """``sms.fault.ProviderRegistrationFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderRegistrationFault/
    """

@define(kw_only=True, eq=False)
class ProviderSyncFailed(MethodFault):
    """``sms.fault.ProviderSyncFailed``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderSyncFailed/
    """

@define(kw_only=True, eq=False)
class ProviderUnavailable(MethodFault):
    """``sms.fault.ProviderUnavailable``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderUnavailable/
    """

@define(kw_only=True, eq=False)
class ProviderUnregistrationFault(MethodFault):
    """``sms.fault.ProviderUnregistrationFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderUnregistrationFault/
    """

@define(kw_only=True, eq=False)
class ProxyRegistrationFailed(RuntimeFault):
    """``sms.fault.ProxyRegistrationFailed``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProxyRegistrationFailed/
    """

@define(kw_only=True, eq=False)
class QueryExecutionFault(MethodFault):
    """``sms.fault.QueryExecutionFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryExecutionFault/
    """

@define(kw_only=True, eq=False)
class QueryNotSupported(InvalidArgument):
    """``sms.fault.QueryNotSupported``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryNotSupported/
    """
    entity_type: EntityReferenceEntityType | None = None
    related_entity_type: EntityReferenceEntityType

@define(kw_only=True, eq=False)
class ServiceNotInitialized(RuntimeFault):
    """``sms.fault.ServiceNotInitialized``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceNotInitialized/
    """

@define(kw_only=True, eq=False)
class SmsInvalidLogin(MethodFault):
    """``sms.fault.InvalidLogin``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsInvalidLogin/
    """

@define(kw_only=True, eq=False)
class SmsResourceInUse(ResourceInUse):
    """``sms.fault.ResourceInUse``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsResourceInUse/
    """
    device_ids: list[DeviceId] | None = None

@define(kw_only=True, eq=False)
class SyncInProgress(ProviderSyncFailed):
    """``sms.fault.SyncInProgress``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SyncInProgress/
    """

@define(kw_only=True, eq=False)
class TooMany(MethodFault):
    """``sms.fault.TooMany``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TooMany/
    """
    max_batch_size: int | None = None
