# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.storage.replication``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim_vm_replication import DeviceGroupId, FaultDomainId, ReplicationGroupId
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore
from vim25.services.sms.managed.sms_provider import SmsProvider

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _optionalSmsProvider(given: vmodl.ManagedObjectReference[SmsProvider] | SmsProvider | None) -> vmodl.ManagedObjectReference[SmsProvider] | None: ...

@define(kw_only=True)
class DeviceId(vmodl.DataObject):
    """``sms.storage.replication.DeviceId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceId/
    """

@define(kw_only=True)
class FailoverParam(vmodl.DataObject):
    """``sms.storage.replication.FailoverParam``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverParam/
    """
    is_planned: bool
    check_only: bool
    replication_groups_to_failover: list[ReplicationGroupData] | None = None
    policy_associations: list[PolicyAssociation] | None = None

@define(kw_only=True)
class FailoverSuccessResult(GroupOperationResult):
    """``sms.storage.replication.FailoverSuccessResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverSuccessResult/
    """
    new_state: str
    pit_id: PointInTimeReplicaId | None = None
    pit_id_before_failover: PointInTimeReplicaId | None = None
    recovered_device_info: list[RecoveredDevice] | None = None
    time_stamp: datetime.datetime | None = None

@define(kw_only=True)
class FaultDomainInfo(FaultDomainId):
    """``sms.storage.replication.FaultDomainInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultDomainInfo/
    """
    name: str | None = None
    description: str | None = None
    storage_array_id: str | None = None
    children: list[FaultDomainId] | None = None
    provider: vmodl.ManagedObjectReference[SmsProvider] | None = field(default=None, converter=_optionalSmsProvider)
    """Refers to a SmsProvider."""

@define(kw_only=True)
class GroupErrorResult(GroupOperationResult):
    """``sms.storage.replication.GroupErrorResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GroupErrorResult/
    """
    error: list[MethodFault]

@define(kw_only=True)
class GroupInfo(vmodl.DataObject):
    """``sms.storage.replication.GroupInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GroupInfo/
    """
    group_id: ReplicationGroupId

@define(kw_only=True)
class GroupOperationResult(vmodl.DataObject):
    """``sms.storage.replication.GroupOperationResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GroupOperationResult/
    """
    group_id: ReplicationGroupId
    warning: list[MethodFault] | None = None

@define(kw_only=True)
class PointInTimeReplicaId(vmodl.DataObject):
    """``sms.storage.replication.PointInTimeReplicaId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PointInTimeReplicaId/
    """
    id: str

@define(kw_only=True)
class PointInTimeReplicaInfo(vmodl.DataObject):
    """``sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo``. Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PointInTimeReplicaInfo/
    """
    id: PointInTimeReplicaId
    pit_name: str
    time_stamp: datetime.datetime
    tags: list[str] | None = None

@define(kw_only=True)
class PolicyAssociation(vmodl.DataObject):
    """``sms.storage.replication.FailoverParam.PolicyAssociation``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PolicyAssociation/
    """
    id: DeviceId
    policy_id: str
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class PromoteParam(vmodl.DataObject):
    """``sms.storage.replication.PromoteParam``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PromoteParam/
    """
    is_planned: bool
    replication_groups_to_promote: list[ReplicationGroupId] | None = None

@define(kw_only=True)
class QueryPointInTimeReplicaParam(vmodl.DataObject):
    """``sms.storage.replication.QueryPointInTimeReplicaParam``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryPointInTimeReplicaParam/
    """
    replica_time_query_param: ReplicaQueryIntervalParam | None = None
    pit_name: str | None = None
    tags: list[str] | None = None
    prefer_details: bool | None = None
    """Since 7.0.0.1."""

@define(kw_only=True)
class QueryPointInTimeReplicaSuccessResult(GroupOperationResult):
    """``sms.storage.replication.QueryPointInTimeReplicaSuccessResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryPointInTimeReplicaSuccessResult/
    """
    replica_info: list[PointInTimeReplicaInfo] | None = None

@define(kw_only=True)
class QueryPointInTimeReplicaSummaryResult(GroupOperationResult):
    """``sms.storage.replication.QueryPointInTimeReplicaSummaryResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryPointInTimeReplicaSummaryResult/
    """
    interval_results: list[ReplicaIntervalQueryResult] | None = None

@define(kw_only=True)
class QueryReplicationGroupSuccessResult(GroupOperationResult):
    """``sms.storage.replication.QueryReplicationGroupSuccessResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryReplicationGroupSuccessResult/
    """
    rg_info: GroupInfo

@define(kw_only=True)
class QueryReplicationPeerResult(vmodl.DataObject):
    """``sms.storage.replication.QueryReplicationPeerResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QueryReplicationPeerResult/
    """
    source_domain: FaultDomainId
    target_domain: list[FaultDomainId] | None = None
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None

@define(kw_only=True)
class RecoveredDevice(vmodl.DataObject):
    """``sms.storage.replication.FailoverSuccessResult.RecoveredDevice``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveredDevice/
    """
    target_device_id: ReplicaId | None = None
    recovered_device_id: DeviceId | None = None
    source_device_id: DeviceId
    info: list[str] | None = None
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    recovered_disk_info: list[RecoveredDiskInfo] | None = None
    error: MethodFault | None = None
    warnings: list[MethodFault] | None = None

@define(kw_only=True)
class RecoveredDiskInfo(vmodl.DataObject):
    """``sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveredDiskInfo/
    """
    device_key: int
    ds_url: str
    disk_path: str

@define(kw_only=True)
class RecoveredTargetGroupMemberInfo(TargetGroupMemberInfo):
    """``sms.storage.replication.RecoveredTargetGroupMemberInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveredTargetGroupMemberInfo/
    """
    recovered_device_id: DeviceId | None = None

@define(kw_only=True)
class ReplicaId(vmodl.DataObject):
    """``sms.storage.replication.ReplicaId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicaId/
    """
    id: str

@define(kw_only=True)
class ReplicaIntervalQueryResult(vmodl.DataObject):
    """``sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult``.
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicaIntervalQueryResult/
    """
    from_date: datetime.datetime
    to_date: datetime.datetime
    number: int

@define(kw_only=True)
class ReplicaQueryIntervalParam(vmodl.DataObject):
    """``sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicaQueryIntervalParam/
    """
    from_date: datetime.datetime | None = None
    to_date: datetime.datetime | None = None
    number: int | None = None

@define(kw_only=True)
class ReplicationGroupData(vmodl.DataObject):
    """``sms.storage.replication.FailoverParam.ReplicationGroupData``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationGroupData/
    """
    group_id: ReplicationGroupId
    pit_id: PointInTimeReplicaId | None = None

@define(kw_only=True)
class ReplicationTargetInfo(vmodl.DataObject):
    """``sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationTargetInfo/
    """
    target_group_id: ReplicationGroupId
    replication_agreement_description: str | None = None

@define(kw_only=True)
class ReverseReplicationSuccessResult(GroupOperationResult):
    """``sms.storage.replication.ReverseReplicationSuccessResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReverseReplicationSuccessResult/
    """
    new_group_id: DeviceGroupId

@define(kw_only=True)
class SourceGroupInfo(GroupInfo):
    """``sms.storage.replication.SourceGroupInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SourceGroupInfo/
    """
    name: str | None = None
    description: str | None = None
    state: str
    replica: list[ReplicationTargetInfo] | None = None
    member_info: list[SourceGroupMemberInfo] | None = None

@define(kw_only=True)
class SourceGroupMemberInfo(vmodl.DataObject):
    """``sms.storage.replication.SourceGroupMemberInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SourceGroupMemberInfo/
    """
    device_id: DeviceId
    target_id: list[TargetDeviceId] | None = None

@define(kw_only=True)
class SyncReplicationGroupSuccessResult(GroupOperationResult):
    """``sms.storage.replication.SyncReplicationGroupSuccessResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SyncReplicationGroupSuccessResult/
    """
    time_stamp: datetime.datetime
    pit_id: PointInTimeReplicaId | None = None
    pit_name: str | None = None

@define(kw_only=True)
class TargetDeviceId(vmodl.DataObject):
    """``sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TargetDeviceId/
    """
    domain_id: FaultDomainId
    device_id: ReplicaId

@define(kw_only=True)
class TargetGroupInfo(GroupInfo):
    """``sms.storage.replication.TargetGroupInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TargetGroupInfo/
    """
    source_info: TargetToSourceInfo
    state: str
    devices: list[TargetGroupMemberInfo] | None = None
    is_promote_capable: bool | None = None
    name: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class TargetGroupMemberInfo(vmodl.DataObject):
    """``sms.storage.replication.TargetGroupMemberInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TargetGroupMemberInfo/
    """
    replica_id: ReplicaId
    source_id: DeviceId
    target_datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class TargetToSourceInfo(vmodl.DataObject):
    """``sms.storage.replication.TargetGroupInfo.TargetToSourceInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TargetToSourceInfo/
    """
    source_group_id: ReplicationGroupId
    replication_agreement_description: str | None = None

@define(kw_only=True)
class TestFailoverParam(FailoverParam):
    """``sms.storage.replication.TestFailoverParam``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TestFailoverParam/
    """

@define(kw_only=True)
class VVolId(DeviceId):
    """``sms.storage.replication.VVolId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolId/
    """
    id: str

@define(kw_only=True)
class VasaVirtualDiskId(DeviceId):
    """``sms.storage.replication.VirtualDiskId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaVirtualDiskId/
    """
    disk_id: str

@define(kw_only=True)
class VirtualDiskKey(DeviceId):
    """``sms.storage.replication.VirtualDiskKey``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskKey/
    """
    vm_instance_uuid: str
    device_key: int

@define(kw_only=True)
class VirtualDiskMoId(DeviceId):
    """``sms.storage.replication.VirtualDiskMoId``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskMoId/
    """
    vc_uuid: str | None = None
    vm_moid: str
    disk_key: str

@define(kw_only=True)
class VirtualMachineFilePath(VirtualMachineId):
    """``sms.storage.replication.VirtualMachineFilePath``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFilePath/
    """
    vc_uuid: str | None = None
    ds_url: str
    vmx_path: str

@define(kw_only=True)
class VirtualMachineId(DeviceId):
    """``sms.storage.replication.VirtualMachineId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineId/
    """

@define(kw_only=True)
class VirtualMachineMoId(VirtualMachineId):
    """``sms.storage.replication.VirtualMachineMoId``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMoId/
    """
    vc_uuid: str | None = None
    vm_moid: str

@define(kw_only=True)
class VirtualMachineUUID(VirtualMachineId):
    """``sms.storage.replication.VirtualMachineUUID``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUUID/
    """
    vm_instance_uuid: str
