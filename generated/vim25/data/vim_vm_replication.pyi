# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.replication``."""

import vmodl
from attrs import define

@define(kw_only=True)
class DeviceGroupId(vmodl.DataObject):
    """``vim.vm.replication.DeviceGroupId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceGroupId/
    """
    id: str

@define(kw_only=True)
class FaultDomainId(vmodl.DataObject):
    """``vim.vm.replication.FaultDomainId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultDomainId/
    """
    id: str

@define(kw_only=True)
class ReplicationGroupId(vmodl.DataObject):
    """``vim.vm.replication.ReplicationGroupId``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationGroupId/
    """
    fault_domain_id: FaultDomainId
    device_group_id: DeviceGroupId

@define(kw_only=True)
class ReplicationSpec(vmodl.DataObject):
    """``vim.vm.replication.ReplicationSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationSpec/
    """
    replication_group_id: ReplicationGroupId
