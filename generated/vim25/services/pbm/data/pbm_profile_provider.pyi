# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.profile.provider``."""

import vmodl
from attrs import define

@define(kw_only=True)
class PbmDatastoreSpaceStatistics(vmodl.DataObject):
    """``pbm.profile.provider.DatastoreSpaceStatistics``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmDatastoreSpaceStatistics/
    """
    profile_id: str | None = None
    physical_total_in_mb: int
    physical_free_in_mb: int
    physical_used_in_mb: int
    logical_limit_in_mb: int | None = None
    logical_free_in_mb: int
    logical_used_in_mb: int
