# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim_vm_replication import ReplicationGroupId
from vim25.faults.vmodl import MethodFault
from vim25.services.sms.enums.sms import EntityReferenceEntityType
from vim25.services.sms.managed.sms import SmsTask

def _SmsTask(given: vmodl.ManagedObjectReference[SmsTask] | SmsTask) -> vmodl.ManagedObjectReference[SmsTask]: ...
def _optionalManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject | None) -> vmodl.ManagedObjectReference | None: ...

@deprecated("Deprecated since 4.0.")
@define(kw_only=True)
class EntityReference(vmodl.DataObject):
    """``sms.EntityReference``. Since 1.0.

    Deprecated since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityReference/
    """
    id: str
    type: EntityReferenceEntityType | None = None

@define(kw_only=True)
class FaultDomainFilter(vmodl.DataObject):
    """``sms.FaultDomainFilter``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultDomainFilter/
    """
    provider_id: str | None = None

@define(kw_only=True)
class ReplicationGroupFilter(vmodl.DataObject):
    """``sms.ReplicationGroupFilter``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationGroupFilter/
    """
    group_id: list[ReplicationGroupId] | None = None

@define(kw_only=True)
class SmsAboutInfo(vmodl.DataObject):
    """``sms.AboutInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsAboutInfo/
    """
    name: str
    full_name: str
    vendor: str
    api_version: str
    instance_uuid: str
    vasa_api_version: str | None = None
    """Since 4.0."""

@define(kw_only=True)
class SmsTaskInfo(vmodl.DataObject):
    """``sms.TaskInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsTaskInfo/
    """
    key: str
    task: vmodl.ManagedObjectReference[SmsTask] = field(converter=_SmsTask)
    """Refers to a SmsTask."""
    object: vmodl.ManagedObjectReference | None = field(default=None, converter=_optionalManagedObject)
    """Refers to a ManagedObject."""
    error: MethodFault | None = None
    result: typing.Any | None = None
    start_time: datetime.datetime | None = None
    completion_time: datetime.datetime | None = None
    state: str
    progress: int | None = None
