# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import KeyValue
from vim25.data.vim_encryption import CryptoKeyId, CryptoSpec
from vim25.data.vim_vm import VirtualMachineProfileSpec
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class BaseConfigInfo(vmodl.DataObject):
    """Data object type ``BaseConfigInfo`` (vmodl ``vim.vslm.BaseConfigInfo``). Since 6.5.

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

@attrs.define(kw_only=True, eq=False)
class BaseConfigInfoBackingInfo(vmodl.DataObject):
    """Data object type ``BaseConfigInfoBackingInfo`` (vmodl ``vim.vslm.BaseConfigInfo.BackingInfo``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoBackingInfo/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class BaseConfigInfoDiskFileBackingInfo(BaseConfigInfoFileBackingInfo):
    """Data object type ``BaseConfigInfoDiskFileBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.DiskFileBackingInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoDiskFileBackingInfo/
    """
    provisioning_type: str

@attrs.define(kw_only=True, eq=False)
class BaseConfigInfoFileBackingInfo(BaseConfigInfoBackingInfo):
    """Data object type ``BaseConfigInfoFileBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.FileBackingInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoFileBackingInfo/
    """
    file_path: str
    backing_object_id: str | None = None
    parent: BaseConfigInfoFileBackingInfo | None = None
    delta_size_in_mb: int | None = None
    key_id: CryptoKeyId | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class BaseConfigInfoRawDiskMappingBackingInfo(BaseConfigInfoFileBackingInfo):
    """Data object type ``BaseConfigInfoRawDiskMappingBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoRawDiskMappingBackingInfo/
    """
    lun_uuid: str
    compatibility_mode: str

@attrs.define(kw_only=True, eq=False)
class DiskCryptoSpec(vmodl.DataObject):
    """Data object type ``DiskCryptoSpec`` (vmodl ``vim.vslm.DiskCryptoSpec``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskCryptoSpec/
    """
    parent: DiskCryptoSpec | None = None
    crypto: CryptoSpec

@attrs.define(kw_only=True, eq=False)
class ID(vmodl.DataObject):
    """Data object type ``ID`` (vmodl ``vim.vslm.ID``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ID/
    """
    id: str

@attrs.define(kw_only=True, eq=False)
class VStorageObject(vmodl.DataObject):
    """Data object type ``VStorageObject`` (vmodl ``vim.vslm.VStorageObject``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObject/
    """
    config: VStorageObjectConfigInfo

@attrs.define(kw_only=True, eq=False)
class VStorageObjectConfigInfo(BaseConfigInfo):
    """Data object type ``VStorageObjectConfigInfo`` (vmodl ``vim.vslm.VStorageObject.ConfigInfo``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectConfigInfo/
    """
    descriptor_version: int | None = None
    """Since 8.0.1.0."""
    capacity_in_mb: int
    consumption_type: list[str] | None = None
    consumer_id: list[ID] | None = None

@attrs.define(kw_only=True, eq=False)
class VStorageObjectSnapshot(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshot`` (vmodl ``vim.vslm.VStorageObjectSnapshot``). Since
    8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshot/
    """
    id: ID
    vclock: VslmVClockInfo

@attrs.define(kw_only=True, eq=False)
class VStorageObjectSnapshotDetails(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotDetails`` (vmodl
    ``vim.vslm.VStorageObjectSnapshotDetails``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotDetails/
    """
    path: str | None = None
    changed_block_tracking_id: str | None = None

@attrs.define(kw_only=True, eq=False)
class VStorageObjectSnapshotInfo(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotInfo`` (vmodl ``vim.vslm.VStorageObjectSnapshotInfo``).
    Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfo/
    """
    snapshots: list[VStorageObjectSnapshotInfoVStorageObjectSnapshot] | None = None

@attrs.define(kw_only=True, eq=False)
class VStorageObjectSnapshotInfoVStorageObjectSnapshot(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotInfoVStorageObjectSnapshot`` (vmodl
    ``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfoVStorageObjectSnapshot/
    """
    id: ID | None = None
    backing_object_id: str | None = None
    create_time: datetime.datetime
    description: str

@attrs.define(kw_only=True, eq=False)
class VStorageObjectStateInfo(vmodl.DataObject):
    """Data object type ``VStorageObjectStateInfo`` (vmodl ``vim.vslm.StateInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectStateInfo/
    """
    tentative: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VslmCloneSpec(VslmMigrateSpec):
    """Data object type ``VslmCloneSpec`` (vmodl ``vim.vslm.CloneSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCloneSpec/
    """
    name: str
    keep_after_delete_vm: bool | None = None
    """Since 6.7."""
    metadata: list[KeyValue] | None = None
    """Since 6.7.2."""

@attrs.define(kw_only=True, eq=False)
class VslmCreateSpec(vmodl.DataObject):
    """Data object type ``VslmCreateSpec`` (vmodl ``vim.vslm.CreateSpec``). Since 6.5.

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

@attrs.define(kw_only=True, eq=False)
class VslmCreateSpecBackingSpec(vmodl.DataObject):
    """Data object type ``VslmCreateSpecBackingSpec`` (vmodl ``vim.vslm.CreateSpec.BackingSpec``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecBackingSpec/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    path: str | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class VslmCreateSpecDiskFileBackingSpec(VslmCreateSpecBackingSpec):
    """Data object type ``VslmCreateSpecDiskFileBackingSpec`` (vmodl
    ``vim.vslm.CreateSpec.DiskFileBackingSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecDiskFileBackingSpec/
    """
    provisioning_type: str | None = None

@attrs.define(kw_only=True, eq=False)
class VslmCreateSpecRawDiskMappingBackingSpec(VslmCreateSpecBackingSpec):
    """Data object type ``VslmCreateSpecRawDiskMappingBackingSpec`` (vmodl
    ``vim.vslm.CreateSpec.RawDiskMappingBackingSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCreateSpecRawDiskMappingBackingSpec/
    """
    lun_uuid: str
    compatibility_mode: str

@attrs.define(kw_only=True, eq=False)
class VslmInfrastructureObjectPolicy(vmodl.DataObject):
    """Data object type ``vslmInfrastructureObjectPolicy`` (vmodl
    ``vim.vslm.InfrastructureObjectPolicy``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmInfrastructureObjectPolicy/
    """
    name: str
    backing_object_id: str
    profile_id: str
    error: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VslmInfrastructureObjectPolicySpec(vmodl.DataObject):
    """Data object type ``vslmInfrastructureObjectPolicySpec`` (vmodl
    ``vim.vslm.InfrastructureObjectPolicySpec``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmInfrastructureObjectPolicySpec/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    profile: list[VirtualMachineProfileSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class VslmMigrateSpec(vmodl.DataObject):
    """Data object type ``VslmMigrateSpec`` (vmodl ``vim.vslm.MigrateSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmMigrateSpec/
    """
    backing_spec: VslmCreateSpecBackingSpec
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 6.7."""
    consolidate: bool | None = None
    disks_crypto: DiskCryptoSpec | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class VslmRelocateSpec(VslmMigrateSpec):
    """Data object type ``VslmRelocateSpec`` (vmodl ``vim.vslm.RelocateSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmRelocateSpec/
    """

@attrs.define(kw_only=True, eq=False)
class VslmTagEntry(vmodl.DataObject):
    """Data object type ``VslmTagEntry`` (vmodl ``vim.vslm.TagEntry``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTagEntry/
    """
    tag_name: str
    parent_category_name: str

@attrs.define(kw_only=True, eq=False)
class VslmVClockInfo(vmodl.DataObject):
    """Data object type ``vslmVClockInfo`` (vmodl ``vim.vslm.VClockInfo``). Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmVClockInfo/
    """
    v_clock_time: int
