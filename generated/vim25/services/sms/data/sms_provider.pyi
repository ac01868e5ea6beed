# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.provider``."""

import typing
import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault
from vim25.services.sms.data.sms_storage import StorageAlarm

@define(kw_only=True)
class AlarmFilter(vmodl.DataObject):
    """``sms.provider.AlarmFilter``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilter/
    """
    alarm_status: str | None = None
    alarm_type: str | None = None
    entity_type: str | None = None
    entity_id: list[typing.Any] | None = None
    page_marker: str | None = None

@define(kw_only=True)
class AlarmResult(vmodl.DataObject):
    """``sms.provider.AlarmResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmResult/
    """
    storage_alarm: list[StorageAlarm] | None = None
    page_marker: str | None = None

@define(kw_only=True)
class RelatedStorageArray(vmodl.DataObject):
    """``sms.provider.VasaProviderInfo.RelatedStorageArray``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RelatedStorageArray/
    """
    array_id: str
    active: bool
    manageable: bool
    priority: int
    """Deprecated since 6.0."""

@define(kw_only=True)
class SmsProviderInfo(vmodl.DataObject):
    """``sms.provider.ProviderInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsProviderInfo/
    """
    uid: str
    name: str
    description: str | None = None
    version: str | None = None

@define(kw_only=True)
class SmsProviderSpec(vmodl.DataObject):
    """``sms.provider.ProviderSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsProviderSpec/
    """
    name: str
    description: str | None = None

@define(kw_only=True)
class SupportedVendorModelMapping(vmodl.DataObject):
    """``sms.provider.VasaProviderInfo.SupportedVendorModelMapping``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SupportedVendorModelMapping/
    """
    vendor_id: str | None = None
    model_id: str | None = None

@define(kw_only=True)
class VasaProviderInfo(SmsProviderInfo):
    """``sms.provider.VasaProviderInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderInfo/
    """
    url: str
    certificate: str | None = None
    status: str | None = None
    status_fault: MethodFault | None = None
    """Since 6.5."""
    vasa_version: str | None = None
    namespace: str | None = None
    last_sync_time: str | None = None
    supported_vendor_model_mapping: list[SupportedVendorModelMapping] | None = None
    supported_profile: list[str] | None = None
    """Deprecated since 3.0: use StorageArray.supportedProfile."""
    supported_provider_profile: list[str] | None = None
    """Since 4.0."""
    related_storage_array: list[RelatedStorageArray] | None = None
    """Since 4.0."""
    provider_id: str | None = None
    """Since 4.0."""
    certificate_expiry_date: str | None = None
    """Since 5.0."""
    certificate_status: str | None = None
    """Since 5.0."""
    service_location: str | None = None
    """Since 5.0."""
    needs_explicit_activation: bool | None = None
    """Since 5.0."""
    max_batch_size: int | None = None
    """Since 6.5."""
    retain_vasa_provider_certificate: bool | None = None
    """Since 5.0."""
    array_independent_provider: bool | None = None
    """Since 6.5."""
    type: str | None = None
    """Since 6.5."""
    category: str | None = None
    """Since 6.7."""
    priority: int | None = None
    """Since 6.5."""
    failover_group_id: str | None = None
    """Since 6.5."""

@define(kw_only=True)
class VasaProviderSpec(SmsProviderSpec):
    """``sms.provider.VasaProviderSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderSpec/
    """
    username: str
    password: str
    """Secret."""
    url: str
    certificate: str | None = None
