# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability.provider``."""

import vmodl

class PbmLineOfServiceInfoLineOfServiceEnum(vmodl.OpenEnum):
    """``pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmLineOfServiceInfoLineOfServiceEnum_enum/
    """
    INSPECTION = "INSPECTION"
    COMPRESSION = "COMPRESSION"
    ENCRYPTION = "ENCRYPTION"
    REPLICATION = "REPLICATION"
    CACHING = "CACHING"
    PERSISTENCE = "PERSISTENCE"
    DATA_PROVIDER = "DATA_PROVIDER"
    DATASTORE_IO_CONTROL = "DATASTORE_IO_CONTROL"
    DATA_PROTECTION = "DATA_PROTECTION"
    STRETCHED_CLUSTER = "STRETCHED_CLUSTER"
