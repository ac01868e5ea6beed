# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.provider``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AlarmFilter": (
        "AlarmFilter", None, "sms.provider.AlarmFilter", "6.5", "",
        ("alarm_status", "alarmStatus", "string?", "6.5"),
        ("alarm_type", "alarmType", "string?", "6.5"),
        ("entity_type", "entityType", "string?", "6.5"),
        ("entity_id", "entityId", "Any[]?", "6.5"),
        ("page_marker", "pageMarker", "string?", "6.5"),
    ),
    "AlarmResult": (
        "AlarmResult", None, "sms.provider.AlarmResult", "6.5", "",
        ("storage_alarm", "storageAlarm", "StorageAlarm[]?", "6.5"),
        ("page_marker", "pageMarker", "string?", "6.5"),
    ),
    "RelatedStorageArray": (
        "RelatedStorageArray", None, "sms.provider.VasaProviderInfo.RelatedStorageArray", "4.0", "",
        ("array_id", "arrayId", "string", "4.0"),
        ("active", "active", "boolean", "4.0"),
        ("manageable", "manageable", "boolean", "4.0"),
        ("priority", "priority", "int", "4.0", False, None, "Deprecated since 6.0."),
    ),
    "SmsProviderInfo": (
        "SmsProviderInfo", None, "sms.provider.ProviderInfo", "2.0", "",
        ("uid", "uid", "string", "2.0"),
        ("name", "name", "string", "2.0"),
        ("description", "description", "string?", "2.0"),
        ("version", "version", "string?", "2.0"),
    ),
    "SmsProviderSpec": (
        "SmsProviderSpec", None, "sms.provider.ProviderSpec", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("description", "description", "string?", "2.0"),
    ),
    "SupportedVendorModelMapping": (
        "SupportedVendorModelMapping", None, "sms.provider.VasaProviderInfo.SupportedVendorModelMapping", "1.0", "",
        ("vendor_id", "vendorId", "string?", "1.0"),
        ("model_id", "modelId", "string?", "1.0"),
    ),
    "VasaProviderInfo": (
        "VasaProviderInfo", "SmsProviderInfo", "sms.provider.VasaProviderInfo", "2.0", "",
        ("url", "url", "string", "2.0"),
        ("certificate", "certificate", "string?", "2.0"),
        ("status", "status", "string?", "2.0"),
        ("status_fault", "statusFault", "MethodFault?", "6.5"),
        ("vasa_version", "vasaVersion", "string?", "2.0"),
        ("namespace", "namespace", "string?", "2.0"),
        ("last_sync_time", "lastSyncTime", "string?", "2.0"),
        ("supported_vendor_model_mapping", "supportedVendorModelMapping", "SupportedVendorModelMapping[]?", "2.0"),
        ("supported_profile", "supportedProfile", "string[]?", "2.0", False, None, "Deprecated since 3.0: use StorageArray.supportedProfile."),
        ("supported_provider_profile", "supportedProviderProfile", "string[]?", "4.0"),
        ("related_storage_array", "relatedStorageArray", "RelatedStorageArray[]?", "4.0"),
        ("provider_id", "providerId", "string?", "4.0"),
        ("certificate_expiry_date", "certificateExpiryDate", "string?", "5.0"),
        ("certificate_status", "certificateStatus", "string?", "5.0"),
        ("service_location", "serviceLocation", "string?", "5.0"),
        ("needs_explicit_activation", "needsExplicitActivation", "boolean?", "5.0"),
        ("max_batch_size", "maxBatchSize", "long?", "6.5"),
        ("retain_vasa_provider_certificate", "retainVasaProviderCertificate", "boolean?", "5.0"),
        ("array_independent_provider", "arrayIndependentProvider", "boolean?", "6.5"),
        ("type", "type", "string?", "6.5"),
        ("category", "category", "string?", "6.7"),
        ("priority", "priority", "int?", "6.5"),
        ("failover_group_id", "failoverGroupId", "string?", "6.5"),
    ),
    "VasaProviderSpec": (
        "VasaProviderSpec", "SmsProviderSpec", "sms.provider.VasaProviderSpec", "2.0", "",
        ("username", "username", "string", "2.0"),
        ("password", "password", "string", "2.0", True),
        ("url", "url", "string", "2.0"),
        ("certificate", "certificate", "string?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
