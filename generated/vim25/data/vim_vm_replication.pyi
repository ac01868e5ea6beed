# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.replication``."""

import attrs
import vmodl

@attrs.define(kw_only=True, eq=False)
class DeviceGroupId(vmodl.DataObject):
    """Data object type ``DeviceGroupId`` (vmodl ``vim.vm.replication.DeviceGroupId``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceGroupId/
    """
    id: str

@attrs.define(kw_only=True, eq=False)
class FaultDomainId(vmodl.DataObject):
    """Data object type ``FaultDomainId`` (vmodl ``vim.vm.replication.FaultDomainId``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultDomainId/
    """
    id: str

@attrs.define(kw_only=True, eq=False)
class ReplicationGroupId(vmodl.DataObject):
    """Data object type ``ReplicationGroupId`` (vmodl ``vim.vm.replication.ReplicationGroupId``). Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationGroupId/
    """
    fault_domain_id: FaultDomainId
    device_group_id: DeviceGroupId

@attrs.define(kw_only=True, eq=False)
class ReplicationSpec(vmodl.DataObject):
    """Data object type ``ReplicationSpec`` (vmodl ``vim.vm.replication.ReplicationSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationSpec/
    """
    replication_group_id: ReplicationGroupId
