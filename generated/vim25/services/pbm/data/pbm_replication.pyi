# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.replication``."""

import vmodl
from attrs import define

from vim25.data.vim_vm_replication import ReplicationGroupId
from vim25.faults.vmodl import MethodFault
from vim25.services.pbm.data.pbm import PbmServerObjectRef

@define(kw_only=True)
class PbmQueryReplicationGroupResult(vmodl.DataObject):
    """``pbm.replication.QueryReplicationGroupResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmQueryReplicationGroupResult/
    """
    object: PbmServerObjectRef
    replication_group_id: ReplicationGroupId | None = None
    fault: MethodFault | None = None
