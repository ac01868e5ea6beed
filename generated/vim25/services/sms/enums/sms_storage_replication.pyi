# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.storage.replication``."""

import vmodl

class ReplicationReplicationState(vmodl.OpenEnum):
    """``sms.storage.replication.ReplicationState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationReplicationState_enum/
    """
    SOURCE = "SOURCE"
    TARGET = "TARGET"
    FAILEDOVER = "FAILEDOVER"
    INTEST = "INTEST"
    REMOTE_FAILEDOVER = "REMOTE_FAILEDOVER"
