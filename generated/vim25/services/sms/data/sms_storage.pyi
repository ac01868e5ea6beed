# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.storage``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import VASAStorageArrayDiscoverySvcInfo
from vim25.data.vim_host import HostHostBusAdapter
from vim25.data.vim_vm_replication import FaultDomainId
from vim25.managed.vim import Datastore
from vim25.services.sms.data.sms_provider import SmsProviderInfo
from vim25.services.sms.managed.sms_provider import SmsProvider

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _SmsProvider(given: vmodl.ManagedObjectReference[SmsProvider] | SmsProvider) -> vmodl.ManagedObjectReference[SmsProvider]: ...
def _listDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore]) -> list[vmodl.ManagedObjectReference[Datastore]]: ...

@define(kw_only=True)
class BackingConfig(vmodl.DataObject):
    """``sms.storage.BackingConfig``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackingConfig/
    """
    thin_provision_backing_identifier: str | None = None
    deduplication_backing_identifier: str | None = None
    auto_tiering_enabled: bool | None = None
    deduplication_efficiency: int | None = None
    performance_optimization_interval: int | None = None

@define(kw_only=True)
class BackingStoragePool(vmodl.DataObject):
    """``sms.storage.BackingStoragePool``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackingStoragePool/
    """
    uuid: str
    type: str
    capacity_in_mb: int
    used_space_in_mb: int

@define(kw_only=True)
class DatastoreBackingPoolMapping(vmodl.DataObject):
    """``sms.storage.DatastoreBackingPoolMapping``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreBackingPoolMapping/
    """
    datastore: list[vmodl.ManagedObjectReference[Datastore]] = field(converter=_listDatastore)
    """Refers to a Datastore."""
    backing_storage_pool: list[BackingStoragePool] | None = None

@deprecated("Deprecated since 5.0.")
@define(kw_only=True)
class DatastorePair(vmodl.DataObject):
    """``sms.storage.DatastorePair``. Since 3.0.

    Deprecated since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastorePair/
    """
    datastore1: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    datastore2: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@deprecated("Deprecated since 5.0.")
@define(kw_only=True)
class DrsMigrationCapabilityResult(vmodl.DataObject):
    """``sms.storage.DrsMigrationCapabilityResult``. Since 3.0.

    Deprecated since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsMigrationCapabilityResult/
    """
    recommended_datastore_pair: list[DatastorePair] | None = None
    non_recommended_datastore_pair: list[DatastorePair] | None = None

@define(kw_only=True)
class FaultDomainProviderMapping(vmodl.DataObject):
    """``sms.storage.FaultDomainProviderMapping``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultDomainProviderMapping/
    """
    active_provider: vmodl.ManagedObjectReference[SmsProvider] = field(converter=_SmsProvider)
    """Refers to a SmsProvider."""
    fault_domain_id: list[FaultDomainId] | None = None

@define(kw_only=True)
class FcStoragePort(StoragePort):
    """``sms.storage.FcStoragePort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcStoragePort/
    """
    port_wwn: str
    node_wwn: str

@define(kw_only=True)
class FcoeStoragePort(StoragePort):
    """``sms.storage.FcoeStoragePort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeStoragePort/
    """
    port_wwn: str
    node_wwn: str

@define(kw_only=True)
class IscsiStoragePort(StoragePort):
    """``sms.storage.IscsiStoragePort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiStoragePort/
    """
    identifier: str

@define(kw_only=True)
class LunHbaAssociation(vmodl.DataObject):
    """``sms.storage.LunHbaAssociation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LunHbaAssociation/
    """
    canonical_name: str
    hba: list[HostHostBusAdapter]

@define(kw_only=True)
class NameValuePair(vmodl.DataObject):
    """``sms.storage.NameValuePair``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NameValuePair/
    """
    parameter_name: str
    parameter_value: str

@define(kw_only=True)
class StorageAlarm(vmodl.DataObject):
    """``sms.storage.StorageAlarm``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageAlarm/
    """
    alarm_id: int
    alarm_type: str
    container_id: str | None = None
    object_id: str | None = None
    object_type: str
    status: str
    alarm_time_stamp: datetime.datetime
    message_id: str
    parameter_list: list[NameValuePair] | None = None
    alarm_object: typing.Any | None = None

@define(kw_only=True)
class StorageArray(vmodl.DataObject):
    """``sms.storage.StorageArray``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageArray/
    """
    name: str
    uuid: str
    vendor_id: str
    model_id: str
    firmware: str | None = None
    alternate_name: list[str] | None = None
    supported_block_interface: list[str] | None = None
    supported_file_system_interface: list[str] | None = None
    supported_profile: list[str] | None = None
    """Since 3.0."""
    priority: int | None = None
    """Deprecated since 6.0. Since 4.0."""
    discovery_svc: list[VASAStorageArrayDiscoverySvcInfo] | None = None
    """Since 8.0.0.0."""

@define(kw_only=True)
class StorageCapability(vmodl.DataObject):
    """``sms.storage.StorageCapability``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageCapability/
    """
    uuid: str
    name: str
    description: str

@define(kw_only=True)
class StorageContainer(vmodl.DataObject):
    """``sms.storage.StorageContainer``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageContainer/
    """
    uuid: str
    name: str
    max_vvol_size_in_mb: int
    provider_id: list[str]
    array_id: list[str]
    vvol_container_type: str | None = None
    """Since 8.0.0.0."""

@define(kw_only=True)
class StorageContainerResult(vmodl.DataObject):
    """``sms.storage.StorageContainerResult``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageContainerResult/
    """
    storage_container: list[StorageContainer] | None = None
    provider_info: list[SmsProviderInfo] | None = None

@define(kw_only=True)
class StorageContainerSpec(vmodl.DataObject):
    """``sms.storage.StorageContainerSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageContainerSpec/
    """
    container_id: list[str] | None = None

@define(kw_only=True)
class StorageFileSystem(vmodl.DataObject):
    """``sms.storage.StorageFileSystem``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageFileSystem/
    """
    uuid: str
    info: list[StorageFileSystemInfo]
    native_snapshot_supported: bool
    thin_provisioning_status: str
    type: str
    version: str
    backing_config: BackingConfig | None = None
    """Since 5.0."""

@define(kw_only=True)
class StorageFileSystemInfo(vmodl.DataObject):
    """``sms.storage.FileSystemInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageFileSystemInfo/
    """
    file_server_name: str
    file_system_path: str
    ip_address: str | None = None

@define(kw_only=True)
class StorageLun(vmodl.DataObject):
    """``sms.storage.StorageLun``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageLun/
    """
    uuid: str
    v_sphere_lun_identifier: str
    vendor_display_name: str
    capacity_in_mb: int
    used_space_in_mb: int
    lun_thin_provisioned: bool
    alternate_identifier: list[str] | None = None
    drs_management_permitted: bool
    thin_provisioning_status: str
    backing_config: BackingConfig | None = None
    """Since 5.0."""

@define(kw_only=True)
class StoragePort(vmodl.DataObject):
    """``sms.storage.StoragePort``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePort/
    """
    uuid: str
    type: str
    alternate_name: list[str] | None = None

@define(kw_only=True)
class StorageProcessor(vmodl.DataObject):
    """``sms.storage.StorageProcessor``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageProcessor/
    """
    uuid: str
    alternate_identifer: list[str] | None = None
