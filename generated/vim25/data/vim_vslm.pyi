# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim import KeyValue
from vim25.data.vim_encryption import CryptoKeyId, CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...

@define(kw_only=True)
class BaseConfigInfo(vmodl.DataObject):
    """``vim.vslm.BaseConfigInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfo/
    """
    id: ID
    name: str
    create_time: datetime.datetime
    keep_after_delete_vm: bool | None = None
    """Since 6.7."""
    relocation_disabled: bool | None = None
    """Since 6.7."""
    native_snapshot_supported: bool | None = None
    """Since 6.7."""
    changed_block_tracking_enabled: bool | None = None
    """Since 6.7."""
    backing: BaseConfigInfoBackingInfo
    metadata: list[KeyValue] | None = None
    """Since 7.0.2.0."""
    vclock: VslmVClockInfo | None = None
    """Since 7.0.2.0."""
    iofilter: list[str] | None = None
    """Since 6.7."""

@define(kw_only=True)
class BaseConfigInfoBackingInfo(vmodl.DataObject):
    """``vim.vslm.BaseConfigInfo.BackingInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoBackingInfo/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class BaseConfigInfoDiskFileBackingInfo(BaseConfigInfoFileBackingInfo):
    """``vim.vslm.BaseConfigInfo.DiskFileBackingInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoDiskFileBackingInfo/
    """
    provisioning_type: str

@define(kw_only=True)
class BaseConfigInfoFileBackingInfo(BaseConfigInfoBackingInfo):
    """``vim.vslm.BaseConfigInfo.FileBackingInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoFileBackingInfo/
    """
    file_path: str
    backing_object_id: str | None = None
    parent: BaseConfigInfoFileBackingInfo | None = None
    delta_size_in_mb: int | None = None
    key_id: CryptoKeyId | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class BaseConfigInfoRawDiskMappingBackingInfo(BaseConfigInfoFileBackingInfo):
    """``vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoRawDiskMappingBackingInfo/
    """
    lun_uuid: str
    compatibility_mode: str

@define(kw_only=True)
class DiskCryptoSpec(vmodl.DataObject):
    """``vim.vslm.DiskCryptoSpec``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskCryptoSpec/
    """
    parent: DiskCryptoSpec | None = None
    crypto: CryptoSpec

@define(kw_only=True)
class ID(vmodl.DataObject):
    """``vim.vslm.ID``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ID/
    """
    id: str

@define(kw_only=True)
class VStorageObject(vmodl.DataObject):
    """``vim.vslm.VStorageObject``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObject/
    """
    config: VStorageObjectConfigInfo

@define(kw_only=True)
class VStorageObjectConfigInfo(BaseConfigInfo):
    """``vim.vslm.VStorageObject.ConfigInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectConfigInfo/
    """
    descriptor_version: int | None = None
    """Since 8.0.1.0."""
    capacity_in_mb: int
    consumption_type: list[str] | None = None
    consumer_id: list[ID] | None = None

@define(kw_only=True)
class VStorageObjectSnapshot(vmodl.DataObject):
    """``vim.vslm.VStorageObjectSnapshot``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshot/
    """
    id: ID
    vclock: VslmVClockInfo

@define(kw_only=True)
class VStorageObjectSnapshotDetails(vmodl.DataObject):
    """``vim.vslm.VStorageObjectSnapshotDetails``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotDetails/
    """
    path: str | None = None
    changed_block_tracking_id: str | None = None

@define(kw_only=True)
class VStorageObjectSnapshotInfo(vmodl.DataObject):
    """``vim.vslm.VStorageObjectSnapshotInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfo/
    """
    snapshots: list[VStorageObjectSnapshotInfoVStorageObjectSnapshot] | None = None

@define(kw_only=True)
class VStorageObjectSnapshotInfoVStorageObjectSnapshot(vmodl.DataObject):
    """``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfoVStorageObjectSnapshot/
    """
    id: ID | None = None
    backing_object_id: str | None = None
    create_time: datetime.datetime
    description: str

@define(kw_only=True)
class VStorageObjectStateInfo(vmodl.DataObject):
    """``vim.vslm.StateInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectStateInfo/
    """
    tentative: bool | None = None

@define(kw_only=True)
class VslmCloneSpec(VslmMigrateSpec):
    """``vim.vslm.CloneSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCloneSpec/
    """
    name: str
    keep_after_delete_vm: bool | None = None
    """Since 6.7."""
    metadata: list[KeyValue] | None = None
    """Since 6.7.2."""

@define(kw_only=True)
class VslmCreateSpec(vmodl.DataObject):
    """``vim.vslm.CreateSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpec/
    """
    name: str
    keep_after_delete_vm: bool | None = None
    """Since 6.7."""
    backing_spec: VslmCreateSpecBackingSpec
    capacity_in_mb: int
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 6.7."""
    crypto: CryptoSpec | None = None
    """Since 7.0.0.0."""
    metadata: list[KeyValue] | None = None
    """Since 6.7.2."""

@define(kw_only=True)
class VslmCreateSpecBackingSpec(vmodl.DataObject):
    """``vim.vslm.CreateSpec.BackingSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecBackingSpec/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    path: str | None = None
    """Since 6.7."""

@define(kw_only=True)
class VslmCreateSpecDiskFileBackingSpec(VslmCreateSpecBackingSpec):
    """``vim.vslm.CreateSpec.DiskFileBackingSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecDiskFileBackingSpec/
    """
    provisioning_type: str | None = None

@define(kw_only=True)
class VslmCreateSpecRawDiskMappingBackingSpec(VslmCreateSpecBackingSpec):
    """``vim.vslm.CreateSpec.RawDiskMappingBackingSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecRawDiskMappingBackingSpec/
    """
    lun_uuid: str
    compatibility_mode: str

@define(kw_only=True)
class VslmInfrastructureObjectPolicy(vmodl.DataObject):
    """``vim.vslm.InfrastructureObjectPolicy``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmInfrastructureObjectPolicy/
    """
    name: str
    backing_object_id: str
    profile_id: str
    error: MethodFault | None = None

@define(kw_only=True)
class VslmInfrastructureObjectPolicySpec(vmodl.DataObject):
    """``vim.vslm.InfrastructureObjectPolicySpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmInfrastructureObjectPolicySpec/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    profile: list[VirtualMachineProfileSpec] | None = None

@define(kw_only=True)
class VslmMigrateSpec(vmodl.DataObject):
    """``vim.vslm.MigrateSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmMigrateSpec/
    """
    backing_spec: VslmCreateSpecBackingSpec
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 6.7."""
    consolidate: bool | None = None
    disks_crypto: DiskCryptoSpec | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class VslmRelocateSpec(VslmMigrateSpec):
    """``vim.vslm.RelocateSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmRelocateSpec/
    """

@define(kw_only=True)
class VslmTagEntry(vmodl.DataObject):
    """``vim.vslm.TagEntry``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTagEntry/
    """
    tag_name: str
    parent_category_name: str

@define(kw_only=True)
class VslmVClockInfo(vmodl.DataObject):
    """``vim.vslm.VClockInfo``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmVClockInfo/
    """
    v_clock_time: int
