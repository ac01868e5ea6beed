# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``sms.fault``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "AuthConnectionFailed": (
        "AuthConnectionFailed", "NoPermission", "sms.fault.AuthConnectionFailed", "2.0", "",
    ),
    "CertificateAuthorityFault": (
        "CertificateAuthorityFault", "ProviderRegistrationFault", "sms.fault.CertificateAuthorityFault", "5.0", "",
        ("fault_code", "faultCode", "int", "5.0"),
    ),
    "CertificateNotImported": (
        "CertificateNotImported", "ProviderRegistrationFault", "sms.fault.CertificateNotImported", "5.0", "",
    ),
    "CertificateNotTrusted": (
        "CertificateNotTrusted", "ProviderRegistrationFault", "sms.fault.CertificateNotTrusted", "2.0", "",
        ("certificate", "certificate", "string", "2.0"),
    ),
    "CertificateRefreshFailed": (
        "CertificateRefreshFailed", "MethodFault", "sms.fault.CertificateRefreshFailed", "5.0", "",
        ("provider_id", "providerId", "string[]?", "5.0"),
    ),
    "CertificateRevocationFailed": (
        "CertificateRevocationFailed", "MethodFault", "sms.fault.CertificateRevocationFailed", "5.0", "",
    ),
    "DuplicateEntry": (
        "DuplicateEntry", "MethodFault", "sms.fault.DuplicateEntry", "6.5", "",
    ),
    "InactiveProvider": (
        "InactiveProvider", "MethodFault", "sms.fault.InactiveProvider", "6.5", "",
        ("mapping", "mapping", "FaultDomainProviderMapping[]?", "6.5"),
    ),
    "IncorrectUsernamePassword": (
        "IncorrectUsernamePassword", "ProviderRegistrationFault", "sms.fault.IncorrectUsernamePassword", "2.0", "",
    ),
    "InvalidCertificate": (
        "InvalidCertificate", "ProviderRegistrationFault", "sms.fault.InvalidCertificate", "4.0", "",
        ("certificate", "certificate", "string", "4.0"),
    ),
    "InvalidProfile": (
        "InvalidProfile", "MethodFault", "sms.fault.InvalidProfile", "6.5", "",
    ),
    "InvalidSession": (
        "InvalidSession", "NoPermission", "sms.fault.InvalidSession", "2.0", "",
        ("session_cookie", "sessionCookie", "string", "2.0"),
    ),
    "InvalidUrl": (
        "InvalidUrl", "ProviderRegistrationFault", "sms.fault.InvalidUrl", "4.0", "",
        ("url", "url", "string", "4.0"),
    ),
    "MultipleSortSpecsNotSupported": (
        "MultipleSortSpecsNotSupported", "InvalidArgument", "sms.fault.MultipleSortSpecsNotSupported", "1.0", "",
    ),
    "NoCommonProviderForAllBackings": (
        "NoCommonProviderForAllBackings", "QueryExecutionFault", "sms.fault.NoCommonProviderForAllBackings", "2.0", "",
    ),
    "NotSupportedByProvider": (
        "NotSupportedByProvider", "MethodFault", "sms.fault.NotSupportedByProvider", "6.5", "",
    ),
    "ProviderBusy": (
        "ProviderBusy", "MethodFault", "sms.fault.ProviderBusy", "6.5", "",
    ),
    "ProviderConnectionFailed": (
        "ProviderConnectionFailed", "RuntimeFault", "sms.fault.ProviderConnectionFailed", "2.0", "",
    ),
    "ProviderNotFound": (
        "ProviderNotFound", "QueryExecutionFault", "sms.fault.ProviderNotFound", "2.0", "",
    ),
    "ProviderOutOfProvisioningResource": (
        "ProviderOutOfProvisioningResource", "MethodFault", "sms.fault.ProviderOutOfProvisioningResource", "6.5", "",
        ("provisioning_resource_id", "provisioningResourceId", "string", "6.5"),
        ("available_before", "availableBefore", "long?", "6.5"),
        ("available_after", "availableAfter", "long?", "6.5"),
        ("total", "total", "long?", "6.5"),
        ("is_transient", "isTransient", "boolean?", "6.5"),
    ),
    "ProviderOutOfResource": (
        "ProviderOutOfResource", "MethodFault", "sms.fault.ProviderOutOfResource", "6.5", "",
    ),
    "ProviderRegistrationFault": (
        "ProviderRegistrationFault", "MethodFault", "sms.fault.ProviderRegistrationFault", "2.0", "",
    ),
    "ProviderSyncFailed": (
        "ProviderSyncFailed", "MethodFault", "sms.fault.ProviderSyncFailed", "1.0", "",
    ),
    "ProviderUnavailable": (
        "ProviderUnavailable", "MethodFault", "sms.fault.ProviderUnavailable", "6.5", "",
    ),
    "ProviderUnregistrationFault": (
        "ProviderUnregistrationFault", "MethodFault", "sms.fault.ProviderUnregistrationFault", "2.0", "",
    ),
    "ProxyRegistrationFailed": (
        "ProxyRegistrationFailed", "RuntimeFault", "sms.fault.ProxyRegistrationFailed", "1.0", "",
    ),
    "QueryExecutionFault": (
        "QueryExecutionFault", "MethodFault", "sms.fault.QueryExecutionFault", "1.0", "",
    ),
    "QueryNotSupported": (
        "QueryNotSupported", "InvalidArgument", "sms.fault.QueryNotSupported", "1.0", "",
        ("entity_type", "entityType", "EntityReferenceEntityType?", "1.0"),
        ("related_entity_type", "relatedEntityType", "EntityReferenceEntityType", "1.0"),
    ),
    "ServiceNotInitialized": (
        "ServiceNotInitialized", "RuntimeFault", "sms.fault.ServiceNotInitialized", "1.0", "",
    ),
    "SmsInvalidLogin": (
        "SmsInvalidLogin", "MethodFault", "sms.fault.InvalidLogin", "5.0", "",
    ),
    "SmsResourceInUse": (
        "SmsResourceInUse", "ResourceInUse", "sms.fault.ResourceInUse", "6.5", "",
        ("device_ids", "deviceIds", "DeviceId[]?", "6.5"),
    ),
    "SyncInProgress": (
        "SyncInProgress", "ProviderSyncFailed", "sms.fault.SyncInProgress", "1.0", "",
    ),
    "TooMany": (
        "TooMany", "MethodFault", "sms.fault.TooMany", "6.5", "",
        ("max_batch_size", "maxBatchSize", "long?", "6.5"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
