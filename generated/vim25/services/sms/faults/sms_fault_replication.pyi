# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``sms.fault.replication``."""

import vmodl
from attrs import define, field

from vim25.faults.vmodl import MethodFault
from vim25.services.sms.data.sms_storage_replication import DeviceId
from vim25.services.sms.managed.sms import SmsTask

def _SmsTask(given: vmodl.ManagedObjectReference[SmsTask] | SmsTask) -> vmodl.ManagedObjectReference[SmsTask]: ...

@define(kw_only=True, eq=False)
class AlreadyDone(SmsReplicationFault):
    """``sms.fault.replication.AlreadyDone``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlreadyDone/
    """

@define(kw_only=True, eq=False)
class InvalidFunctionTarget(SmsReplicationFault):
    """``sms.fault.replication.InvalidFunctionTarget``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidFunctionTarget/
    """

@define(kw_only=True, eq=False)
class InvalidReplicationState(SmsReplicationFault):
    """``sms.fault.replication.InvalidReplicationState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidReplicationState/
    """
    desired_state: list[str] | None = None
    current_state: str

@define(kw_only=True, eq=False)
class NoReplicationTarget(SmsReplicationFault):
    """``sms.fault.replication.NoReplicationTarget``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoReplicationTarget/
    """

@define(kw_only=True, eq=False)
class NoValidReplica(SmsReplicationFault):
    """``sms.fault.replication.NoValidReplica``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoValidReplica/
    """
    device_id: DeviceId | None = None

@define(kw_only=True, eq=False)
class PeerNotReachable(SmsReplicationFault):
    """``sms.fault.replication.PeerNotReachable``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PeerNotReachable/
    """

@define(kw_only=True, eq=False)
class SmsReplicationFault(MethodFault):
    """``sms.fault.replication.ReplicationFault``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsReplicationFault/
    """

@define(kw_only=True, eq=False)
class SyncOngoing(SmsReplicationFault):
    """``sms.fault.replication.SyncOngoing``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SyncOngoing/
    """
    task: vmodl.ManagedObjectReference[SmsTask] = field(converter=_SmsTask)
    """Refers to a SmsTask."""
