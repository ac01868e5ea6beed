# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.replication``."""

import vmodl

from vim25.services.pbm.data.pbm import PbmServerObjectRef
from vim25.services.pbm.data.pbm_replication import PbmQueryReplicationGroupResult

class PbmReplicationManager(vmodl.ManagedObject):
    """``pbm.replication.ReplicationManager``. Since 6.5."""
    def pbm_query_replication_groups(self, *, entities: list[PbmServerObjectRef] | None = None) -> list[PbmQueryReplicationGroupResult] | None:
        """Call ``PbmQueryReplicationGroups``.

        Since 6.5. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmReplicationManager/moId/PbmQueryReplicationGroups/post/
        """
